# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'learn_room.ui'
##
## Created by: Qt User Interface Compiler
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QHBoxLayout,
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_LearnRoom(object):
    def setupUi(self, LearnRoom):
        if not LearnRoom.objectName():
            LearnRoom.setObjectName(u"LearnRoom")
        self.room_layout = QVBoxLayout(LearnRoom)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(LearnRoom)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(16)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.above_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.above_spacer)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setText(u"")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setText(u"")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_label)

        self.prepare_button = QPushButton(self.empty_page)
        self.prepare_button.setObjectName(u"prepare_button")
        self.prepare_button.setProperty(u"primary", True)
        self.prepare_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.prepare_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.compile_button = QPushButton(self.empty_page)
        self.compile_button.setObjectName(u"compile_button")
        self.compile_button.setProperty(u"primary", True)
        self.compile_button.setAutoDefault(True)

        self.empty_layout.addWidget(self.compile_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.below_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.below_spacer)

        self.pages.addWidget(self.empty_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(8)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(16, 16, 16, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title = QLabel(self.work_page)
        self.title.setObjectName(u"title")

        self.head_layout.addWidget(self.title)

        self.successor_box = QComboBox(self.work_page)
        self.successor_box.setObjectName(u"successor_box")
        self.successor_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.successor_box.setMinimumContentsLength(16)

        self.head_layout.addWidget(self.successor_box)

        self.name_label = QLabel(self.work_page)
        self.name_label.setObjectName(u"name_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_label.sizePolicy().hasHeightForWidth())
        self.name_label.setSizePolicy(sizePolicy)
        self.name_label.setText(u"")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.name_label)

        self.all_button = QPushButton(self.work_page)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setCheckable(True)
        self.all_button.setChecked(True)

        self.head_layout.addWidget(self.all_button)

        self.todo_button = QPushButton(self.work_page)
        self.todo_button.setObjectName(u"todo_button")
        self.todo_button.setCheckable(True)

        self.head_layout.addWidget(self.todo_button)

        self.done_button = QPushButton(self.work_page)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setCheckable(True)

        self.head_layout.addWidget(self.done_button)


        self.work_layout.addLayout(self.head_layout)

        self.progress_side = QWidget(self.work_page)
        self.progress_side.setObjectName(u"progress_side")

        self.work_layout.addWidget(self.progress_side)

        self.splitter = QSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.list_side = QWidget(self.splitter)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setMinimumSize(QSize(240, 0))
        self.list_layout = QVBoxLayout(self.list_side)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.task_list = QListView(self.list_side)
        self.task_list.setObjectName(u"task_list")
        self.task_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.task_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.task_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.task_list.setWordWrap(True)

        self.list_layout.addWidget(self.task_list)

        self.list_hint = QLabel(self.list_side)
        self.list_hint.setObjectName(u"list_hint")
        self.list_hint.setText(u"")
        self.list_hint.setWordWrap(True)
        self.list_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.list_hint.sizePolicy().hasHeightForWidth())
        self.list_hint.setSizePolicy(sizePolicy2)

        self.list_layout.addWidget(self.list_hint)

        self.splitter.addWidget(self.list_side)
        self.card_side = QWidget(self.splitter)
        self.card_side.setObjectName(u"card_side")
        self.card_side.setMinimumSize(QSize(280, 0))
        self.splitter.addWidget(self.card_side)

        self.work_layout.addWidget(self.splitter)

        self.pages.addWidget(self.work_page)

        self.room_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.title.setBuddy(self.successor_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LearnRoom)

        QMetaObject.connectSlotsByName(LearnRoom)
    # setupUi

    def retranslateUi(self, LearnRoom):
        self.prepare_button.setText(QCoreApplication.translate("LearnRoom", u"Name a successor", None))
#if QT_CONFIG(tooltip)
        self.prepare_button.setToolTip(QCoreApplication.translate("LearnRoom", u"Go to Prepare & meet, and write down who takes over (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.compile_button.setText(QCoreApplication.translate("LearnRoom", u"Make items", None))
#if QT_CONFIG(tooltip)
        self.compile_button.setToolTip(QCoreApplication.translate("LearnRoom", u"Go to Compile, and make items of what was marked (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(QCoreApplication.translate("LearnRoom", u"Chec&klist of", None))
#if QT_CONFIG(accessibility)
        self.successor_box.setAccessibleName(QCoreApplication.translate("LearnRoom", u"Successor whose checklist is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.successor_box.setToolTip(QCoreApplication.translate("LearnRoom", u"Show the checklist of another successor (Alt+K)", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setText(QCoreApplication.translate("LearnRoom", u"All", None))
#if QT_CONFIG(accessibility)
        self.all_button.setAccessibleName(QCoreApplication.translate("LearnRoom", u"Show all tasks", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("LearnRoom", u"Show all tasks (Alt+1)", None))
#endif // QT_CONFIG(tooltip)
        self.todo_button.setText(QCoreApplication.translate("LearnRoom", u"To do", None))
#if QT_CONFIG(accessibility)
        self.todo_button.setAccessibleName(QCoreApplication.translate("LearnRoom", u"Show what is still to do", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.todo_button.setToolTip(QCoreApplication.translate("LearnRoom", u"Show what is still to do (Alt+2)", None))
#endif // QT_CONFIG(tooltip)
        self.done_button.setText(QCoreApplication.translate("LearnRoom", u"Done", None))
#if QT_CONFIG(accessibility)
        self.done_button.setAccessibleName(QCoreApplication.translate("LearnRoom", u"Show what is done", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.done_button.setToolTip(QCoreApplication.translate("LearnRoom", u"Show what is done (Alt+3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.task_list.setAccessibleName(QCoreApplication.translate("LearnRoom", u"Tasks by knowledge area", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.task_list.setToolTip(QCoreApplication.translate("LearnRoom", u"Space or Enter: the next state. 1, 2, 3: open, begun, done.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


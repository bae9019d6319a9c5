# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_room.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_OverviewRoom(object):
    def setupUi(self, OverviewRoom):
        if not OverviewRoom.objectName():
            OverviewRoom.setObjectName(u"OverviewRoom")
        self.layout_1 = QVBoxLayout(OverviewRoom)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(OverviewRoom)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.layout_2 = QVBoxLayout(self.empty_page)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 24, 24, 24)
        self.spacer_3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.empty_title)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_2.addWidget(self.empty_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.spacer_5 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.first_button = QPushButton(self.empty_page)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setProperty(u"primary", True)

        self.layout_4.addWidget(self.first_button)

        self.spacer_6 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_6)


        self.layout_2.addLayout(self.layout_4)

        self.spacer_7 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_7)

        self.spacer_8 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_8)

        self.pages.addWidget(self.empty_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.layout_9 = QHBoxLayout(self.list_page)
        self.layout_9.setSpacing(24)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(24, 24, 24, 24)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.list_title = QLabel(self.list_page)
        self.list_title.setObjectName(u"list_title")
        self.list_title.setTextFormat(Qt.TextFormat.PlainText)
        self.list_title.setWordWrap(False)

        self.layout_11.addWidget(self.list_title)

        self.spacer_12 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.new_button = QPushButton(self.list_page)
        self.new_button.setObjectName(u"new_button")

        self.layout_11.addWidget(self.new_button)


        self.layout_10.addLayout(self.layout_11)

        self.handover_list = QListView(self.list_page)
        self.handover_list.setObjectName(u"handover_list")
        self.handover_list.setMinimumSize(QSize(260, 0))

        self.layout_10.addWidget(self.handover_list)


        self.layout_9.addLayout(self.layout_10)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.expert_label = QLabel(self.list_page)
        self.expert_label.setObjectName(u"expert_label")
        self.expert_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expert_label.setWordWrap(True)

        self.layout_13.addWidget(self.expert_label)

        self.facts_label = QLabel(self.list_page)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setWordWrap(True)

        self.layout_13.addWidget(self.facts_label)

        self.challenge_label = QLabel(self.list_page)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(True)

        self.layout_13.addWidget(self.challenge_label)

        self.path_frame = QFrame(self.list_page)
        self.path_frame.setObjectName(u"path_frame")
        self.path_frame.setProperty(u"card", True)
        self.layout_14 = QVBoxLayout(self.path_frame)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 16, 16, 16)
        self.path_title = QLabel(self.path_frame)
        self.path_title.setObjectName(u"path_title")
        self.path_title.setTextFormat(Qt.TextFormat.PlainText)
        self.path_title.setWordWrap(True)

        self.layout_14.addWidget(self.path_title)

        self.path_area = QWidget(self.path_frame)
        self.path_area.setObjectName(u"path_area")

        self.layout_14.addWidget(self.path_area)


        self.layout_13.addWidget(self.path_frame)

        self.spacer_15 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_15)


        self.layout_9.addLayout(self.layout_13)

        self.layout_9.setStretch(0, 2)
        self.layout_9.setStretch(1, 3)
        self.pages.addWidget(self.list_page)

        self.layout_1.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.list_title.setBuddy(self.handover_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_button, self.handover_list)
        QWidget.setTabOrder(self.handover_list, self.new_button)

        self.retranslateUi(OverviewRoom)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(OverviewRoom)
    # setupUi

    def retranslateUi(self, OverviewRoom):
        OverviewRoom.setWindowTitle(QCoreApplication.translate("OverviewRoom", u"Overview", None))
        self.empty_title.setText(QCoreApplication.translate("OverviewRoom", u"No handover yet", None))
        self.empty_label.setText(QCoreApplication.translate("OverviewRoom", u"Begin with the name of who leaves. Everything else can wait.", None))
        self.first_button.setText(QCoreApplication.translate("OverviewRoom", u"New handover", None))
#if QT_CONFIG(tooltip)
        self.first_button.setToolTip(QCoreApplication.translate("OverviewRoom", u"Begin a handover (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.list_title.setText(QCoreApplication.translate("OverviewRoom", u"Hand&overs", None))
        self.new_button.setText(QCoreApplication.translate("OverviewRoom", u"New\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(QCoreApplication.translate("OverviewRoom", u"New handover", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("OverviewRoom", u"Begin a handover (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.handover_list.setAccessibleName(QCoreApplication.translate("OverviewRoom", u"Handovers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.handover_list.setToolTip(QCoreApplication.translate("OverviewRoom", u"Arrow keys choose a handover", None))
#endif // QT_CONFIG(tooltip)
        self.expert_label.setText("")
        self.facts_label.setText("")
        self.challenge_label.setText("")
        self.path_title.setText(QCoreApplication.translate("OverviewRoom", u"The way to the Word documents", None))
    # retranslateUi


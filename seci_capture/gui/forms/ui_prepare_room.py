# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_room.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from seci_capture.gui.widgets.day_field import DayField
from seci_capture.gui.widgets.fitting_list import FittingList
from seci_capture.gui.widgets.scrolled_content import ScrolledContent
from seci_capture.gui.widgets.text_block import TextBlock
from seci_capture.gui.widgets.wrapping_row import WrappingRow

class Ui_PrepareRoom(object):
    def setupUi(self, PrepareRoom):
        if not PrepareRoom.objectName():
            PrepareRoom.setObjectName(u"PrepareRoom")
        self.room_column = QVBoxLayout(PrepareRoom)
        self.room_column.setSpacing(0)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(PrepareRoom)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(16)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(32, 32, 32, 32)
        self.spacer_6 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.spacer_6)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)

        self.empty_column.addWidget(self.empty_title)

        self.empty_hint = QLabel(self.empty_page)
        self.empty_hint.setObjectName(u"empty_hint")
        self.empty_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_hint.setWordWrap(True)

        self.empty_column.addWidget(self.empty_hint)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.first_button = QPushButton(self.empty_page)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setProperty(u"primary", True)

        self.empty_row.addWidget(self.first_button)

        self.spacer_7 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.spacer_7)


        self.empty_column.addLayout(self.empty_row)

        self.spacer_8 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.spacer_8)

        self.pages.addWidget(self.empty_page)
        self.filled_page = QWidget()
        self.filled_page.setObjectName(u"filled_page")
        self.filled_column = QVBoxLayout(self.filled_page)
        self.filled_column.setSpacing(0)
        self.filled_column.setObjectName(u"filled_column")
        self.filled_column.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(self.filled_page)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content = ScrolledContent()
        self.content.setObjectName(u"content")
        self.content.setGeometry(QRect(0, 0, 900, 600))
        self.columns = QHBoxLayout(self.content)
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(24, 24, 24, 24)
        self.left_column = QVBoxLayout()
        self.left_column.setSpacing(16)
        self.left_column.setObjectName(u"left_column")
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.handover_frame = QFrame(self.content)
        self.handover_frame.setObjectName(u"handover_frame")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.handover_frame.sizePolicy().hasHeightForWidth())
        self.handover_frame.setSizePolicy(sizePolicy)
        self.handover_frame.setProperty(u"card", True)
        self.handover_column = QVBoxLayout(self.handover_frame)
        self.handover_column.setSpacing(16)
        self.handover_column.setObjectName(u"handover_column")
        self.handover_column.setContentsMargins(16, 16, 16, 16)
        self.handover_title = QLabel(self.handover_frame)
        self.handover_title.setObjectName(u"handover_title")
        self.handover_title.setTextFormat(Qt.TextFormat.PlainText)
        self.handover_title.setWordWrap(True)

        self.handover_column.addWidget(self.handover_title)

        self.handover_grid = QGridLayout()
        self.handover_grid.setObjectName(u"handover_grid")
        self.handover_grid.setHorizontalSpacing(16)
        self.handover_grid.setVerticalSpacing(8)
        self.handover_grid.setContentsMargins(0, 0, 0, 0)
        self.expert_label = QLabel(self.handover_frame)
        self.expert_label.setObjectName(u"expert_label")
        self.expert_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expert_label.setWordWrap(False)

        self.handover_grid.addWidget(self.expert_label, 0, 0, 1, 1)

        self.expert_edit = QLineEdit(self.handover_frame)
        self.expert_edit.setObjectName(u"expert_edit")

        self.handover_grid.addWidget(self.expert_edit, 0, 1, 1, 1)

        self.role_label = QLabel(self.handover_frame)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setWordWrap(False)

        self.handover_grid.addWidget(self.role_label, 1, 0, 1, 1)

        self.role_edit = QLineEdit(self.handover_frame)
        self.role_edit.setObjectName(u"role_edit")

        self.handover_grid.addWidget(self.role_edit, 1, 1, 1, 1)

        self.leaves_label = QLabel(self.handover_frame)
        self.leaves_label.setObjectName(u"leaves_label")
        self.leaves_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leaves_label.setWordWrap(False)

        self.handover_grid.addWidget(self.leaves_label, 2, 0, 1, 1)

        self.leaves_row = QHBoxLayout()
        self.leaves_row.setSpacing(8)
        self.leaves_row.setObjectName(u"leaves_row")
        self.leaves_row.setContentsMargins(0, 0, 0, 0)
        self.leaving_box = QCheckBox(self.handover_frame)
        self.leaving_box.setObjectName(u"leaving_box")

        self.leaves_row.addWidget(self.leaving_box)

        self.leaves_edit = DayField(self.handover_frame)
        self.leaves_edit.setObjectName(u"leaves_edit")
        self.leaves_edit.setCalendarPopup(True)
        self.leaves_edit.setKeyboardTracking(False)

        self.leaves_row.addWidget(self.leaves_edit)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leaves_row.addItem(self.spacer_1)


        self.handover_grid.addLayout(self.leaves_row, 2, 1, 1, 1)

        self.successors_label = QLabel(self.handover_frame)
        self.successors_label.setObjectName(u"successors_label")
        self.successors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.successors_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.handover_grid.addWidget(self.successors_label, 3, 0, 1, 1)

        self.successors_edit = TextBlock(self.handover_frame)
        self.successors_edit.setObjectName(u"successors_edit")
        self.successors_edit.setMaximumSize(QSize(16777215, 76))

        self.handover_grid.addWidget(self.successors_edit, 3, 1, 1, 1)

        self.challenge_label = QLabel(self.handover_frame)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.handover_grid.addWidget(self.challenge_label, 4, 0, 1, 1)

        self.challenge_edit = TextBlock(self.handover_frame)
        self.challenge_edit.setObjectName(u"challenge_edit")
        self.challenge_edit.setMaximumSize(QSize(16777215, 96))

        self.handover_grid.addWidget(self.challenge_edit, 4, 1, 1, 1)

        self.language_label = QLabel(self.handover_frame)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setWordWrap(False)

        self.handover_grid.addWidget(self.language_label, 5, 0, 1, 1)

        self.language_box = QComboBox(self.handover_frame)
        self.language_box.setObjectName(u"language_box")

        self.handover_grid.addWidget(self.language_box, 5, 1, 1, 1)

        self.handover_grid.setColumnStretch(1, 1)

        self.handover_column.addLayout(self.handover_grid)


        self.left_column.addWidget(self.handover_frame)

        self.spacer_4 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_column.addItem(self.spacer_4)


        self.columns.addLayout(self.left_column)

        self.right_column = QVBoxLayout()
        self.right_column.setSpacing(16)
        self.right_column.setObjectName(u"right_column")
        self.right_column.setContentsMargins(0, 0, 0, 0)
        self.interviews_card = QFrame(self.content)
        self.interviews_card.setObjectName(u"interviews_card")
        self.interviews_card.setProperty(u"card", True)
        self.interviews_column = QVBoxLayout(self.interviews_card)
        self.interviews_column.setSpacing(8)
        self.interviews_column.setObjectName(u"interviews_column")
        self.interviews_column.setContentsMargins(16, 16, 16, 16)
        self.interviews_head = QHBoxLayout()
        self.interviews_head.setSpacing(8)
        self.interviews_head.setObjectName(u"interviews_head")
        self.interviews_head.setContentsMargins(0, 0, 0, 0)
        self.interviews_title = QLabel(self.interviews_card)
        self.interviews_title.setObjectName(u"interviews_title")
        self.interviews_title.setTextFormat(Qt.TextFormat.PlainText)
        self.interviews_title.setWordWrap(True)

        self.interviews_head.addWidget(self.interviews_title)

        self.add_interview_button = QPushButton(self.interviews_card)
        self.add_interview_button.setObjectName(u"add_interview_button")

        self.interviews_head.addWidget(self.add_interview_button)

        self.interviews_head.setStretch(0, 1)

        self.interviews_column.addLayout(self.interviews_head)

        self.empty_label = QLabel(self.interviews_card)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.interviews_column.addWidget(self.empty_label)

        self.interview_list = FittingList(self.interviews_card)
        self.interview_list.setObjectName(u"interview_list")
        self.interview_list.setFrameShape(QFrame.Shape.NoFrame)

        self.interviews_column.addWidget(self.interview_list)

        self.interview_tools_area = WrappingRow(self.interviews_card)
        self.interview_tools_area.setObjectName(u"interview_tools_area")
        self.earlier_button = QPushButton(self.interview_tools_area)
        self.earlier_button.setObjectName(u"earlier_button")
        self.later_button = QPushButton(self.interview_tools_area)
        self.later_button.setObjectName(u"later_button")
        self.remove_interview_button = QPushButton(self.interview_tools_area)
        self.remove_interview_button.setObjectName(u"remove_interview_button")
        self.remove_interview_button.setProperty(u"apart", True)

        self.interviews_column.addWidget(self.interview_tools_area)


        self.right_column.addWidget(self.interviews_card)

        self.interview_frame = QFrame(self.content)
        self.interview_frame.setObjectName(u"interview_frame")
        self.interview_frame.setProperty(u"card", True)
        self.interview_column = QVBoxLayout(self.interview_frame)
        self.interview_column.setSpacing(16)
        self.interview_column.setObjectName(u"interview_column")
        self.interview_column.setContentsMargins(16, 16, 16, 16)
        self.interview_details = QWidget(self.interview_frame)
        self.interview_details.setObjectName(u"interview_details")
        self.interview_grid = QGridLayout(self.interview_details)
        self.interview_grid.setObjectName(u"interview_grid")
        self.interview_grid.setHorizontalSpacing(16)
        self.interview_grid.setVerticalSpacing(8)
        self.interview_grid.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.interview_details)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setWordWrap(False)

        self.interview_grid.addWidget(self.theme_label, 0, 0, 1, 1)

        self.theme_edit = QLineEdit(self.interview_details)
        self.theme_edit.setObjectName(u"theme_edit")

        self.interview_grid.addWidget(self.theme_edit, 0, 1, 1, 1)

        self.held_label = QLabel(self.interview_details)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_label.setWordWrap(False)

        self.interview_grid.addWidget(self.held_label, 1, 0, 1, 1)

        self.held_row = QHBoxLayout()
        self.held_row.setSpacing(8)
        self.held_row.setObjectName(u"held_row")
        self.held_row.setContentsMargins(0, 0, 0, 0)
        self.held_box = QCheckBox(self.interview_details)
        self.held_box.setObjectName(u"held_box")

        self.held_row.addWidget(self.held_box)

        self.held_edit = DayField(self.interview_details)
        self.held_edit.setObjectName(u"held_edit")
        self.held_edit.setCalendarPopup(True)
        self.held_edit.setKeyboardTracking(False)

        self.held_row.addWidget(self.held_edit)

        self.spacer_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_row.addItem(self.spacer_3)


        self.interview_grid.addLayout(self.held_row, 1, 1, 1, 1)

        self.place_label = QLabel(self.interview_details)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(False)

        self.interview_grid.addWidget(self.place_label, 2, 0, 1, 1)

        self.place_edit = QLineEdit(self.interview_details)
        self.place_edit.setObjectName(u"place_edit")

        self.interview_grid.addWidget(self.place_edit, 2, 1, 1, 1)

        self.interview_grid.setColumnStretch(1, 1)

        self.interview_column.addWidget(self.interview_details)

        self.people_title = QLabel(self.interview_frame)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_title.setWordWrap(True)

        self.interview_column.addWidget(self.people_title)

        self.people_area = QWidget(self.interview_frame)
        self.people_area.setObjectName(u"people_area")

        self.interview_column.addWidget(self.people_area)

        self.newcomer = QWidget(self.interview_frame)
        self.newcomer.setObjectName(u"newcomer")
        self.newcomer_grid = QGridLayout(self.newcomer)
        self.newcomer_grid.setSpacing(8)
        self.newcomer_grid.setObjectName(u"newcomer_grid")
        self.newcomer_grid.setContentsMargins(0, 0, 0, 0)
        self.new_name_edit = QLineEdit(self.newcomer)
        self.new_name_edit.setObjectName(u"new_name_edit")

        self.newcomer_grid.addWidget(self.new_name_edit, 0, 0, 1, 2)

        self.new_part_box = QComboBox(self.newcomer)
        self.new_part_box.setObjectName(u"new_part_box")

        self.newcomer_grid.addWidget(self.new_part_box, 1, 0, 1, 1)

        self.add_person_button = QPushButton(self.newcomer)
        self.add_person_button.setObjectName(u"add_person_button")
        self.add_person_button.setEnabled(False)

        self.newcomer_grid.addWidget(self.add_person_button, 1, 1, 1, 1)

        self.newcomer_grid.setColumnStretch(0, 1)

        self.interview_column.addWidget(self.newcomer)

        self.consent_frame = QFrame(self.interview_frame)
        self.consent_frame.setObjectName(u"consent_frame")
        self.consent_frame.setProperty(u"ground", u"calm")
        self.consent_column = QVBoxLayout(self.consent_frame)
        self.consent_column.setSpacing(0)
        self.consent_column.setObjectName(u"consent_column")
        self.consent_column.setContentsMargins(16, 8, 16, 8)
        self.consent_label = QLabel(self.consent_frame)
        self.consent_label.setObjectName(u"consent_label")
        self.consent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_label.setWordWrap(True)

        self.consent_column.addWidget(self.consent_label)


        self.interview_column.addWidget(self.consent_frame)


        self.right_column.addWidget(self.interview_frame)

        self.spacer_5 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_column.addItem(self.spacer_5)


        self.columns.addLayout(self.right_column)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 3)
        self.scroll_area.setWidget(self.content)

        self.filled_column.addWidget(self.scroll_area)

        self.pages.addWidget(self.filled_page)

        self.room_column.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.expert_label.setBuddy(self.expert_edit)
        self.role_label.setBuddy(self.role_edit)
        self.leaves_label.setBuddy(self.leaving_box)
        self.successors_label.setBuddy(self.successors_edit)
        self.challenge_label.setBuddy(self.challenge_edit)
        self.language_label.setBuddy(self.language_box)
        self.interviews_title.setBuddy(self.interview_list)
        self.theme_label.setBuddy(self.theme_edit)
        self.held_label.setBuddy(self.held_box)
        self.place_label.setBuddy(self.place_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_button, self.expert_edit)
        QWidget.setTabOrder(self.expert_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.leaving_box)
        QWidget.setTabOrder(self.leaving_box, self.leaves_edit)
        QWidget.setTabOrder(self.leaves_edit, self.successors_edit)
        QWidget.setTabOrder(self.successors_edit, self.challenge_edit)
        QWidget.setTabOrder(self.challenge_edit, self.language_box)
        QWidget.setTabOrder(self.language_box, self.add_interview_button)
        QWidget.setTabOrder(self.add_interview_button, self.interview_list)
        QWidget.setTabOrder(self.interview_list, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.remove_interview_button)
        QWidget.setTabOrder(self.remove_interview_button, self.theme_edit)
        QWidget.setTabOrder(self.theme_edit, self.held_box)
        QWidget.setTabOrder(self.held_box, self.held_edit)
        QWidget.setTabOrder(self.held_edit, self.place_edit)

        self.retranslateUi(PrepareRoom)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(PrepareRoom)
    # setupUi

    def retranslateUi(self, PrepareRoom):
        PrepareRoom.setWindowTitle(QCoreApplication.translate("PrepareRoom", u"Prepare & meet", None))
        self.empty_title.setText(QCoreApplication.translate("PrepareRoom", u"No handover yet", None))
        self.empty_hint.setText(QCoreApplication.translate("PrepareRoom", u"Here you note who leaves, plan the interviews, and ask everybody for consent. Begin a handover first.", None))
        self.first_button.setText(QCoreApplication.translate("PrepareRoom", u"New handover\u2026", None))
#if QT_CONFIG(tooltip)
        self.first_button.setToolTip(QCoreApplication.translate("PrepareRoom", u"Begin a handover (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.handover_title.setText(QCoreApplication.translate("PrepareRoom", u"Handover", None))
        self.expert_label.setText(QCoreApplication.translate("PrepareRoom", u"E&xpert", None))
#if QT_CONFIG(accessibility)
        self.expert_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Expert's name", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("PrepareRoom", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"What the expert does", None))
        self.leaves_label.setText(QCoreApplication.translate("PrepareRoom", u"Le&aves", None))
        self.leaving_box.setText(QCoreApplication.translate("PrepareRoom", u"on \u2026", None))
#if QT_CONFIG(accessibility)
        self.leaving_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"The leaving date is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.leaving_box.setToolTip(QCoreApplication.translate("PrepareRoom", u"Tick it when the leaving date is known", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.leaves_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Leaving date", None))
#endif // QT_CONFIG(accessibility)
        self.successors_label.setText(QCoreApplication.translate("PrepareRoom", u"&Successors", None))
#if QT_CONFIG(accessibility)
        self.successors_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Successors, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.successors_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"One name a line; nobody yet is fine", None))
        self.challenge_label.setText(QCoreApplication.translate("PrepareRoom", u"&Challenge", None))
#if QT_CONFIG(accessibility)
        self.challenge_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Challenge", None))
#endif // QT_CONFIG(accessibility)
        self.challenge_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"What must go on well without the expert", None))
        self.language_label.setText(QCoreApplication.translate("PrepareRoom", u"Docu&ments in", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Language of the documents", None))
#endif // QT_CONFIG(accessibility)
        self.interviews_title.setText(QCoreApplication.translate("PrepareRoom", u"&Interviews", None))
        self.add_interview_button.setText(QCoreApplication.translate("PrepareRoom", u"Add interview", None))
#if QT_CONFIG(tooltip)
        self.add_interview_button.setToolTip(QCoreApplication.translate("PrepareRoom", u"Add an interview (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.empty_label.setText(QCoreApplication.translate("PrepareRoom", u"No interview yet. Add the first one: who asks, when, and where can wait.", None))
#if QT_CONFIG(accessibility)
        self.interview_list.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Interviews", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.interview_list.setToolTip(QCoreApplication.translate("PrepareRoom", u"Arrow keys choose an interview, Alt and an arrow moves it, Del removes it", None))
#endif // QT_CONFIG(tooltip)
        self.earlier_button.setText(QCoreApplication.translate("PrepareRoom", u"Move up", None))
#if QT_CONFIG(tooltip)
        self.earlier_button.setToolTip(QCoreApplication.translate("PrepareRoom", u"Move the chosen interview up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
        self.later_button.setText(QCoreApplication.translate("PrepareRoom", u"Move down", None))
#if QT_CONFIG(tooltip)
        self.later_button.setToolTip(QCoreApplication.translate("PrepareRoom", u"Move the chosen interview down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_interview_button.setText(QCoreApplication.translate("PrepareRoom", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove_interview_button.setToolTip(QCoreApplication.translate("PrepareRoom", u"Remove the chosen interview with its recordings (Del). Undo brings it back.", None))
#endif // QT_CONFIG(tooltip)
        self.theme_label.setText(QCoreApplication.translate("PrepareRoom", u"&Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Theme of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.theme_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"What this talk is about", None))
        self.held_label.setText(QCoreApplication.translate("PrepareRoom", u"&Date", None))
        self.held_box.setText(QCoreApplication.translate("PrepareRoom", u"on \u2026", None))
#if QT_CONFIG(accessibility)
        self.held_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"The date of the interview is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.held_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Date of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText(QCoreApplication.translate("PrepareRoom", u"&Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Place of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.people_title.setText(QCoreApplication.translate("PrepareRoom", u"Who takes part, and what they agreed to", None))
#if QT_CONFIG(accessibility)
        self.new_name_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Name of somebody who takes part", None))
#endif // QT_CONFIG(accessibility)
        self.new_name_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"Who else takes part?", None))
#if QT_CONFIG(accessibility)
        self.new_part_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Their part", None))
#endif // QT_CONFIG(accessibility)
        self.add_person_button.setText(QCoreApplication.translate("PrepareRoom", u"Add", None))
#if QT_CONFIG(accessibility)
        self.add_person_button.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Add this person", None))
#endif // QT_CONFIG(accessibility)
        self.consent_label.setText("")
    # retranslateUi


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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seci_capture.gui.widgets.text_block import TextBlock

class Ui_PrepareRoom(object):
    def setupUi(self, PrepareRoom):
        if not PrepareRoom.objectName():
            PrepareRoom.setObjectName(u"PrepareRoom")
        self.layout_1 = QHBoxLayout(PrepareRoom)
        self.layout_1.setSpacing(24)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.handover_frame = QFrame(PrepareRoom)
        self.handover_frame.setObjectName(u"handover_frame")
        self.handover_frame.setProperty(u"card", True)
        self.layout_3 = QVBoxLayout(self.handover_frame)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 16, 16, 16)
        self.handover_title = QLabel(self.handover_frame)
        self.handover_title.setObjectName(u"handover_title")
        self.handover_title.setTextFormat(Qt.TextFormat.PlainText)
        self.handover_title.setWordWrap(True)

        self.layout_3.addWidget(self.handover_title)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(10)
        self.expert_label = QLabel(self.handover_frame)
        self.expert_label.setObjectName(u"expert_label")
        self.expert_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expert_label.setWordWrap(False)

        self.layout_4.addWidget(self.expert_label, 0, 0, 1, 1)

        self.expert_edit = QLineEdit(self.handover_frame)
        self.expert_edit.setObjectName(u"expert_edit")

        self.layout_4.addWidget(self.expert_edit, 0, 1, 1, 1)

        self.role_label = QLabel(self.handover_frame)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setWordWrap(False)

        self.layout_4.addWidget(self.role_label, 1, 0, 1, 1)

        self.role_edit = QLineEdit(self.handover_frame)
        self.role_edit.setObjectName(u"role_edit")

        self.layout_4.addWidget(self.role_edit, 1, 1, 1, 1)

        self.leaves_label = QLabel(self.handover_frame)
        self.leaves_label.setObjectName(u"leaves_label")
        self.leaves_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leaves_label.setWordWrap(False)

        self.layout_4.addWidget(self.leaves_label, 2, 0, 1, 1)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.leaving_box = QCheckBox(self.handover_frame)
        self.leaving_box.setObjectName(u"leaving_box")

        self.layout_5.addWidget(self.leaving_box)

        self.leaves_edit = QDateEdit(self.handover_frame)
        self.leaves_edit.setObjectName(u"leaves_edit")
        self.leaves_edit.setCalendarPopup(True)
        self.leaves_edit.setKeyboardTracking(False)

        self.layout_5.addWidget(self.leaves_edit)

        self.undated_label = QLabel(self.handover_frame)
        self.undated_label.setObjectName(u"undated_label")
        self.undated_label.setTextFormat(Qt.TextFormat.PlainText)
        self.undated_label.setWordWrap(False)

        self.layout_5.addWidget(self.undated_label)

        self.spacer_6 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)


        self.layout_4.addLayout(self.layout_5, 2, 1, 1, 1)

        self.successors_label = QLabel(self.handover_frame)
        self.successors_label.setObjectName(u"successors_label")
        self.successors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.successors_label.setWordWrap(False)
        self.successors_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout_4.addWidget(self.successors_label, 3, 0, 1, 1)

        self.successors_edit = TextBlock(self.handover_frame)
        self.successors_edit.setObjectName(u"successors_edit")
        self.successors_edit.setMaximumSize(QSize(16777215, 76))

        self.layout_4.addWidget(self.successors_edit, 3, 1, 1, 1)

        self.challenge_label = QLabel(self.handover_frame)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(False)
        self.challenge_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout_4.addWidget(self.challenge_label, 4, 0, 1, 1)

        self.challenge_edit = TextBlock(self.handover_frame)
        self.challenge_edit.setObjectName(u"challenge_edit")
        self.challenge_edit.setMaximumSize(QSize(16777215, 96))

        self.layout_4.addWidget(self.challenge_edit, 4, 1, 1, 1)

        self.language_label = QLabel(self.handover_frame)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setWordWrap(False)

        self.layout_4.addWidget(self.language_label, 5, 0, 1, 1)

        self.language_box = QComboBox(self.handover_frame)
        self.language_box.setObjectName(u"language_box")

        self.layout_4.addWidget(self.language_box, 5, 1, 1, 1)

        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addWidget(self.handover_frame)

        self.spacer_7 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_7)


        self.layout_1.addLayout(self.layout_2)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.interviews_title = QLabel(PrepareRoom)
        self.interviews_title.setObjectName(u"interviews_title")
        self.interviews_title.setTextFormat(Qt.TextFormat.PlainText)
        self.interviews_title.setWordWrap(False)

        self.layout_9.addWidget(self.interviews_title)

        self.spacer_10 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.add_interview_button = QPushButton(PrepareRoom)
        self.add_interview_button.setObjectName(u"add_interview_button")

        self.layout_9.addWidget(self.add_interview_button)


        self.layout_8.addLayout(self.layout_9)

        self.interview_list = QListWidget(PrepareRoom)
        self.interview_list.setObjectName(u"interview_list")
        self.interview_list.setMaximumSize(QSize(16777215, 120))

        self.layout_8.addWidget(self.interview_list)

        self.empty_label = QLabel(PrepareRoom)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.layout_8.addWidget(self.empty_label)

        self.interview_frame = QFrame(PrepareRoom)
        self.interview_frame.setObjectName(u"interview_frame")
        self.interview_frame.setProperty(u"card", True)
        self.layout_11 = QVBoxLayout(self.interview_frame)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 16, 16, 16)
        self.interview_details = QWidget(self.interview_frame)
        self.interview_details.setObjectName(u"interview_details")
        self.layout_12 = QGridLayout(self.interview_details)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(16)
        self.layout_12.setVerticalSpacing(10)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.interview_details)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setWordWrap(False)

        self.layout_12.addWidget(self.theme_label, 0, 0, 1, 1)

        self.theme_edit = QLineEdit(self.interview_details)
        self.theme_edit.setObjectName(u"theme_edit")

        self.layout_12.addWidget(self.theme_edit, 0, 1, 1, 3)

        self.held_label = QLabel(self.interview_details)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_label.setWordWrap(False)

        self.layout_12.addWidget(self.held_label, 1, 0, 1, 1)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.held_box = QCheckBox(self.interview_details)
        self.held_box.setObjectName(u"held_box")

        self.layout_13.addWidget(self.held_box)

        self.held_edit = QDateEdit(self.interview_details)
        self.held_edit.setObjectName(u"held_edit")
        self.held_edit.setCalendarPopup(True)
        self.held_edit.setKeyboardTracking(False)

        self.layout_13.addWidget(self.held_edit)

        self.unheld_label = QLabel(self.interview_details)
        self.unheld_label.setObjectName(u"unheld_label")
        self.unheld_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unheld_label.setWordWrap(False)

        self.layout_13.addWidget(self.unheld_label)

        self.spacer_14 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)


        self.layout_12.addLayout(self.layout_13, 1, 1, 1, 1)

        self.place_label = QLabel(self.interview_details)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(False)

        self.layout_12.addWidget(self.place_label, 1, 2, 1, 1)

        self.place_edit = QLineEdit(self.interview_details)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_12.addWidget(self.place_edit, 1, 3, 1, 1)


        self.layout_11.addWidget(self.interview_details)

        self.warning_frame = QFrame(self.interview_frame)
        self.warning_frame.setObjectName(u"warning_frame")
        self.warning_frame.setProperty(u"ground", u"warning")
        self.layout_15 = QVBoxLayout(self.warning_frame)
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(12, 12, 12, 12)
        self.warning_label = QLabel(self.warning_frame)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setWordWrap(True)

        self.layout_15.addWidget(self.warning_label)


        self.layout_11.addWidget(self.warning_frame)

        self.people_title = QLabel(self.interview_frame)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_title.setWordWrap(True)

        self.layout_11.addWidget(self.people_title)

        self.people_scroll = QScrollArea(self.interview_frame)
        self.people_scroll.setObjectName(u"people_scroll")
        self.people_scroll.setWidgetResizable(True)
        self.people_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.people_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people_area = QWidget()
        self.people_area.setObjectName(u"people_area")
        self.people_scroll.setWidget(self.people_area)

        self.layout_11.addWidget(self.people_scroll)

        self.newcomer = QWidget(self.interview_frame)
        self.newcomer.setObjectName(u"newcomer")
        self.layout_16 = QHBoxLayout(self.newcomer)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.new_name_edit = QLineEdit(self.newcomer)
        self.new_name_edit.setObjectName(u"new_name_edit")

        self.layout_16.addWidget(self.new_name_edit)

        self.new_part_box = QComboBox(self.newcomer)
        self.new_part_box.setObjectName(u"new_part_box")

        self.layout_16.addWidget(self.new_part_box)

        self.add_person_button = QPushButton(self.newcomer)
        self.add_person_button.setObjectName(u"add_person_button")
        self.add_person_button.setEnabled(False)

        self.layout_16.addWidget(self.add_person_button)


        self.layout_11.addWidget(self.newcomer)


        self.layout_8.addWidget(self.interview_frame)

        self.spacer_17 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_17)


        self.layout_1.addLayout(self.layout_8)

        self.layout_1.setStretch(0, 2)
        self.layout_1.setStretch(1, 3)
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
        QWidget.setTabOrder(self.expert_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.leaving_box)
        QWidget.setTabOrder(self.leaving_box, self.leaves_edit)
        QWidget.setTabOrder(self.leaves_edit, self.successors_edit)
        QWidget.setTabOrder(self.successors_edit, self.challenge_edit)
        QWidget.setTabOrder(self.challenge_edit, self.language_box)
        QWidget.setTabOrder(self.language_box, self.interview_list)
        QWidget.setTabOrder(self.interview_list, self.add_interview_button)
        QWidget.setTabOrder(self.add_interview_button, self.theme_edit)
        QWidget.setTabOrder(self.theme_edit, self.held_box)
        QWidget.setTabOrder(self.held_box, self.held_edit)
        QWidget.setTabOrder(self.held_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.new_name_edit)
        QWidget.setTabOrder(self.new_name_edit, self.new_part_box)
        QWidget.setTabOrder(self.new_part_box, self.add_person_button)

        self.retranslateUi(PrepareRoom)

        QMetaObject.connectSlotsByName(PrepareRoom)
    # setupUi

    def retranslateUi(self, PrepareRoom):
        PrepareRoom.setWindowTitle(QCoreApplication.translate("PrepareRoom", u"Prepare & meet", None))
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
        self.leaving_box.setText(QCoreApplication.translate("PrepareRoom", u"on", None))
#if QT_CONFIG(accessibility)
        self.leaving_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"The leaving date is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.leaving_box.setToolTip(QCoreApplication.translate("PrepareRoom", u"Tick it when the leaving date is known", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.leaves_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Leaving date", None))
#endif // QT_CONFIG(accessibility)
        self.undated_label.setText(QCoreApplication.translate("PrepareRoom", u"No date yet", None))
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
#if QT_CONFIG(accessibility)
        self.interview_list.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Interviews", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.interview_list.setToolTip(QCoreApplication.translate("PrepareRoom", u"Arrow keys choose an interview", None))
#endif // QT_CONFIG(tooltip)
        self.empty_label.setText(QCoreApplication.translate("PrepareRoom", u"No interview yet. Add the first one: who asks, when, and where can wait.", None))
        self.theme_label.setText(QCoreApplication.translate("PrepareRoom", u"&Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Theme of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.theme_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"What this talk is about", None))
        self.held_label.setText(QCoreApplication.translate("PrepareRoom", u"&Date", None))
        self.held_box.setText(QCoreApplication.translate("PrepareRoom", u"on", None))
#if QT_CONFIG(accessibility)
        self.held_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"The date of the interview is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.held_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Date of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.unheld_label.setText(QCoreApplication.translate("PrepareRoom", u"No date yet", None))
        self.place_label.setText(QCoreApplication.translate("PrepareRoom", u"&Place", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Place of the interview", None))
#endif // QT_CONFIG(accessibility)
        self.warning_label.setText("")
        self.people_title.setText(QCoreApplication.translate("PrepareRoom", u"Who takes part, and what they agreed to", None))
#if QT_CONFIG(accessibility)
        self.new_name_edit.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Name of somebody who takes part", None))
#endif // QT_CONFIG(accessibility)
        self.new_name_edit.setPlaceholderText(QCoreApplication.translate("PrepareRoom", u"Name of somebody else who takes part", None))
#if QT_CONFIG(accessibility)
        self.new_part_box.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Their part", None))
#endif // QT_CONFIG(accessibility)
        self.add_person_button.setText(QCoreApplication.translate("PrepareRoom", u"Add", None))
#if QT_CONFIG(accessibility)
        self.add_person_button.setAccessibleName(QCoreApplication.translate("PrepareRoom", u"Add this person", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


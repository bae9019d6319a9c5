# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_handover.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seci_capture.gui.widgets.day_field import DayField

class Ui_NewHandover(object):
    def setupUi(self, NewHandover):
        if not NewHandover.objectName():
            NewHandover.setObjectName(u"NewHandover")
        NewHandover.setMinimumSize(QSize(520, 0))
        self.layout_1 = QVBoxLayout(NewHandover)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.explanation_label = QLabel(NewHandover)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_1.addWidget(self.explanation_label)

        self.layout_2 = QGridLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(16)
        self.layout_2.setVerticalSpacing(10)
        self.expert_label = QLabel(NewHandover)
        self.expert_label.setObjectName(u"expert_label")
        self.expert_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expert_label.setWordWrap(False)

        self.layout_2.addWidget(self.expert_label, 0, 0, 1, 1)

        self.expert_edit = QLineEdit(NewHandover)
        self.expert_edit.setObjectName(u"expert_edit")

        self.layout_2.addWidget(self.expert_edit, 0, 1, 1, 1)

        self.role_label = QLabel(NewHandover)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setWordWrap(False)

        self.layout_2.addWidget(self.role_label, 1, 0, 1, 1)

        self.role_edit = QLineEdit(NewHandover)
        self.role_edit.setObjectName(u"role_edit")

        self.layout_2.addWidget(self.role_edit, 1, 1, 1, 1)

        self.leaves_label = QLabel(NewHandover)
        self.leaves_label.setObjectName(u"leaves_label")
        self.leaves_label.setTextFormat(Qt.TextFormat.PlainText)
        self.leaves_label.setWordWrap(False)

        self.layout_2.addWidget(self.leaves_label, 2, 0, 1, 1)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.dated_box = QCheckBox(NewHandover)
        self.dated_box.setObjectName(u"dated_box")

        self.layout_3.addWidget(self.dated_box)

        self.leaves_edit = DayField(NewHandover)
        self.leaves_edit.setObjectName(u"leaves_edit")
        self.leaves_edit.setCalendarPopup(True)

        self.layout_3.addWidget(self.leaves_edit)

        self.spacer_4 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3, 2, 1, 1, 1)

        self.successors_label = QLabel(NewHandover)
        self.successors_label.setObjectName(u"successors_label")
        self.successors_label.setTextFormat(Qt.TextFormat.PlainText)
        self.successors_label.setWordWrap(False)
        self.successors_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout_2.addWidget(self.successors_label, 3, 0, 1, 1)

        self.successors_edit = QPlainTextEdit(NewHandover)
        self.successors_edit.setObjectName(u"successors_edit")
        self.successors_edit.setTabChangesFocus(True)
        self.successors_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_2.addWidget(self.successors_edit, 3, 1, 1, 1)

        self.challenge_label = QLabel(NewHandover)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(False)

        self.layout_2.addWidget(self.challenge_label, 4, 0, 1, 1)

        self.challenge_edit = QLineEdit(NewHandover)
        self.challenge_edit.setObjectName(u"challenge_edit")

        self.layout_2.addWidget(self.challenge_edit, 4, 1, 1, 1)

        self.language_label = QLabel(NewHandover)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setWordWrap(False)

        self.layout_2.addWidget(self.language_label, 5, 0, 1, 1)

        self.language_box = QComboBox(NewHandover)
        self.language_box.setObjectName(u"language_box")

        self.layout_2.addWidget(self.language_box, 5, 1, 1, 1)

        self.layout_2.setColumnStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.spacer_6 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(NewHandover)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.begin_button = QPushButton(NewHandover)
        self.begin_button.setObjectName(u"begin_button")
        self.begin_button.setEnabled(False)
        self.begin_button.setProperty(u"primary", True)

        self.layout_5.addWidget(self.begin_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.expert_label.setBuddy(self.expert_edit)
        self.role_label.setBuddy(self.role_edit)
        self.leaves_label.setBuddy(self.dated_box)
        self.successors_label.setBuddy(self.successors_edit)
        self.challenge_label.setBuddy(self.challenge_edit)
        self.language_label.setBuddy(self.language_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.expert_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.dated_box)
        QWidget.setTabOrder(self.dated_box, self.leaves_edit)
        QWidget.setTabOrder(self.leaves_edit, self.successors_edit)
        QWidget.setTabOrder(self.successors_edit, self.challenge_edit)
        QWidget.setTabOrder(self.challenge_edit, self.language_box)
        QWidget.setTabOrder(self.language_box, self.begin_button)
        QWidget.setTabOrder(self.begin_button, self.cancel_button)

        self.retranslateUi(NewHandover)

        self.begin_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewHandover)
    # setupUi

    def retranslateUi(self, NewHandover):
        NewHandover.setWindowTitle(QCoreApplication.translate("NewHandover", u"New handover", None))
        self.explanation_label.setText(QCoreApplication.translate("NewHandover", u"Only the name is needed. Everything else can wait.", None))
        self.expert_label.setText(QCoreApplication.translate("NewHandover", u"&Expert's name", None))
#if QT_CONFIG(accessibility)
        self.expert_edit.setAccessibleName(QCoreApplication.translate("NewHandover", u"Expert's name", None))
#endif // QT_CONFIG(accessibility)
        self.expert_edit.setPlaceholderText(QCoreApplication.translate("NewHandover", u"Who leaves", None))
        self.role_label.setText(QCoreApplication.translate("NewHandover", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role_edit.setAccessibleName(QCoreApplication.translate("NewHandover", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_edit.setPlaceholderText(QCoreApplication.translate("NewHandover", u"What the expert does", None))
        self.leaves_label.setText(QCoreApplication.translate("NewHandover", u"&Leaves", None))
        self.dated_box.setText(QCoreApplication.translate("NewHandover", u"on \u2026", None))
#if QT_CONFIG(accessibility)
        self.dated_box.setAccessibleName(QCoreApplication.translate("NewHandover", u"The leaving date is known", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.leaves_edit.setAccessibleName(QCoreApplication.translate("NewHandover", u"Leaving date", None))
#endif // QT_CONFIG(accessibility)
        self.successors_label.setText(QCoreApplication.translate("NewHandover", u"&Successors", None))
#if QT_CONFIG(accessibility)
        self.successors_edit.setAccessibleName(QCoreApplication.translate("NewHandover", u"Successors, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.successors_edit.setPlaceholderText(QCoreApplication.translate("NewHandover", u"One name a line; nobody yet is fine", None))
        self.challenge_label.setText(QCoreApplication.translate("NewHandover", u"&Challenge", None))
#if QT_CONFIG(accessibility)
        self.challenge_edit.setAccessibleName(QCoreApplication.translate("NewHandover", u"Challenge", None))
#endif // QT_CONFIG(accessibility)
        self.challenge_edit.setPlaceholderText(QCoreApplication.translate("NewHandover", u"What must go on well without the expert", None))
        self.language_label.setText(QCoreApplication.translate("NewHandover", u"&Documents in", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("NewHandover", u"Language of the documents", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("NewHandover", u"Cancel", None))
        self.begin_button.setText(QCoreApplication.translate("NewHandover", u"Begin handover", None))
    # retranslateUi


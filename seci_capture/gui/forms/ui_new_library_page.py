# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_library_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_NewLibraryPage(object):
    def setupUi(self, NewLibraryPage):
        if not NewLibraryPage.objectName():
            NewLibraryPage.setObjectName(u"NewLibraryPage")
        self.layout_1 = QHBoxLayout(NewLibraryPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.title_label = QLabel(NewLibraryPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout_3.addWidget(self.title_label)

        self.explanation_label = QLabel(NewLibraryPage)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_3.addWidget(self.explanation_label)

        self.loss_label = QLabel(NewLibraryPage)
        self.loss_label.setObjectName(u"loss_label")
        self.loss_label.setTextFormat(Qt.TextFormat.PlainText)
        self.loss_label.setWordWrap(True)

        self.layout_3.addWidget(self.loss_label)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(8)
        self.name_label = QLabel(NewLibraryPage)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(False)

        self.layout_4.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(NewLibraryPage)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_4.addWidget(self.name_edit, 0, 1, 1, 1)

        self.place_label = QLabel(NewLibraryPage)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(False)

        self.layout_4.addWidget(self.place_label, 1, 0, 1, 1)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.place_edit = QLineEdit(NewLibraryPage)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_5.addWidget(self.place_edit)

        self.place_button = QPushButton(NewLibraryPage)
        self.place_button.setObjectName(u"place_button")

        self.layout_5.addWidget(self.place_button)


        self.layout_4.addLayout(self.layout_5, 1, 1, 1, 1)

        self.locked_choice = QRadioButton(NewLibraryPage)
        self.locked_choice.setObjectName(u"locked_choice")
        self.locked_choice.setChecked(True)

        self.layout_4.addWidget(self.locked_choice, 2, 0, 1, 2)

        self.passphrase_label = QLabel(NewLibraryPage)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setWordWrap(False)

        self.layout_4.addWidget(self.passphrase_label, 3, 0, 1, 1)

        self.passphrase_edit = QLineEdit(NewLibraryPage)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.passphrase_edit, 3, 1, 1, 1)

        self.repeat_label = QLabel(NewLibraryPage)
        self.repeat_label.setObjectName(u"repeat_label")
        self.repeat_label.setTextFormat(Qt.TextFormat.PlainText)
        self.repeat_label.setWordWrap(False)

        self.layout_4.addWidget(self.repeat_label, 4, 0, 1, 1)

        self.repeat_edit = QLineEdit(NewLibraryPage)
        self.repeat_edit.setObjectName(u"repeat_edit")
        self.repeat_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.repeat_edit, 4, 1, 1, 1)

        self.strength_label = QLabel(NewLibraryPage)
        self.strength_label.setObjectName(u"strength_label")
        self.strength_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strength_label.setWordWrap(True)

        self.layout_4.addWidget(self.strength_label, 5, 1, 1, 1)

        self.remember_box = QCheckBox(NewLibraryPage)
        self.remember_box.setObjectName(u"remember_box")

        self.layout_4.addWidget(self.remember_box, 6, 1, 1, 1)

        self.open_choice = QRadioButton(NewLibraryPage)
        self.open_choice.setObjectName(u"open_choice")

        self.layout_4.addWidget(self.open_choice, 7, 0, 1, 2)

        self.open_label = QLabel(NewLibraryPage)
        self.open_label.setObjectName(u"open_label")
        self.open_label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_label.setWordWrap(True)

        self.layout_4.addWidget(self.open_label, 8, 1, 1, 1)

        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.refusal_frame = QFrame(NewLibraryPage)
        self.refusal_frame.setObjectName(u"refusal_frame")
        self.refusal_frame.setProperty(u"ground", u"failure")
        self.layout_6 = QVBoxLayout(self.refusal_frame)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(8, 8, 8, 8)
        self.refusal_label = QLabel(self.refusal_frame)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.layout_6.addWidget(self.refusal_label)


        self.layout_3.addWidget(self.refusal_frame)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.back_button = QPushButton(NewLibraryPage)
        self.back_button.setObjectName(u"back_button")

        self.layout_7.addWidget(self.back_button)

        self.spacer_8 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.create_button = QPushButton(NewLibraryPage)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setProperty(u"primary", True)

        self.layout_7.addWidget(self.create_button)


        self.layout_3.addLayout(self.layout_7)

        self.spacer_9 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_9)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_10 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_10)

        self.layout_1.setStretch(0, 1)
        self.layout_1.setStretch(1, 3)
        self.layout_1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.place_label.setBuddy(self.place_edit)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.repeat_label.setBuddy(self.repeat_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.place_button)
        QWidget.setTabOrder(self.place_button, self.locked_choice)
        QWidget.setTabOrder(self.locked_choice, self.passphrase_edit)
        QWidget.setTabOrder(self.passphrase_edit, self.repeat_edit)
        QWidget.setTabOrder(self.repeat_edit, self.remember_box)
        QWidget.setTabOrder(self.remember_box, self.open_choice)
        QWidget.setTabOrder(self.open_choice, self.back_button)
        QWidget.setTabOrder(self.back_button, self.create_button)

        self.retranslateUi(NewLibraryPage)

        self.create_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewLibraryPage)
    # setupUi

    def retranslateUi(self, NewLibraryPage):
        NewLibraryPage.setWindowTitle(QCoreApplication.translate("NewLibraryPage", u"New library", None))
        self.title_label.setText(QCoreApplication.translate("NewLibraryPage", u"New library", None))
        self.explanation_label.setText(QCoreApplication.translate("NewLibraryPage", u"A library is a folder on this computer that holds your handovers: recordings, transcripts, and what people said in confidence. A passphrase locks it: a few words that you type to open the library, without which nobody can read what is in the folder.", None))
        self.loss_label.setText(QCoreApplication.translate("NewLibraryPage", u"If you lose it, nobody can recover it for you. Only the recovery key opens the library then: you are shown it next, once.", None))
        self.name_label.setText(QCoreApplication.translate("NewLibraryPage", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("NewLibraryPage", u"Name of the library", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.name_edit.setToolTip(QCoreApplication.translate("NewLibraryPage", u"A new folder of this name will be made", None))
#endif // QT_CONFIG(tooltip)
        self.place_label.setText(QCoreApplication.translate("NewLibraryPage", u"In &folder", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("NewLibraryPage", u"Folder in which the library will lie", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.place_edit.setToolTip(QCoreApplication.translate("NewLibraryPage", u"Choose or write a folder, or drop one here", None))
#endif // QT_CONFIG(tooltip)
        self.place_button.setText(QCoreApplication.translate("NewLibraryPage", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.place_button.setAccessibleName(QCoreApplication.translate("NewLibraryPage", u"Choose the folder", None))
#endif // QT_CONFIG(accessibility)
        self.locked_choice.setText(QCoreApplication.translate("NewLibraryPage", u"With a passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("NewLibraryPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("NewLibraryPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.repeat_label.setText(QCoreApplication.translate("NewLibraryPage", u"&Again", None))
#if QT_CONFIG(accessibility)
        self.repeat_edit.setAccessibleName(QCoreApplication.translate("NewLibraryPage", u"Passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.strength_label.setText("")
        self.remember_box.setText(QCoreApplication.translate("NewLibraryPage", u"Remember on this computer", None))
#if QT_CONFIG(tooltip)
        self.remember_box.setToolTip(QCoreApplication.translate("NewLibraryPage", u"Keep the passphrase in the keyring of this computer", None))
#endif // QT_CONFIG(tooltip)
        self.open_choice.setText(QCoreApplication.translate("NewLibraryPage", u"Without a passphrase", None))
        self.open_label.setText(QCoreApplication.translate("NewLibraryPage", u"Whoever has the folder can read everything in it.", None))
        self.refusal_label.setText("")
        self.back_button.setText(QCoreApplication.translate("NewLibraryPage", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("NewLibraryPage", u"Back to the start (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.create_button.setText(QCoreApplication.translate("NewLibraryPage", u"Create library", None))
    # retranslateUi


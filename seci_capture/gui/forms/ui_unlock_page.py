# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        self.layout_1 = QHBoxLayout(UnlockPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.title_label = QLabel(UnlockPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout_3.addWidget(self.title_label)

        self.folder_label = QLabel(UnlockPage)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setWordWrap(True)

        self.layout_3.addWidget(self.folder_label)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(10)
        self.passphrase_label = QLabel(UnlockPage)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passphrase_label.setWordWrap(False)

        self.layout_4.addWidget(self.passphrase_label, 0, 0, 1, 1)

        self.passphrase_edit = QLineEdit(UnlockPage)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.passphrase_edit, 0, 1, 1, 1)

        self.hint_label = QLabel(UnlockPage)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)

        self.layout_4.addWidget(self.hint_label, 1, 1, 1, 1)

        self.remember_box = QCheckBox(UnlockPage)
        self.remember_box.setObjectName(u"remember_box")

        self.layout_4.addWidget(self.remember_box, 2, 1, 1, 1)

        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.refusal_frame = QFrame(UnlockPage)
        self.refusal_frame.setObjectName(u"refusal_frame")
        self.refusal_frame.setProperty(u"ground", u"failure")
        self.layout_5 = QVBoxLayout(self.refusal_frame)
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(12, 12, 12, 12)
        self.refusal_label = QLabel(self.refusal_frame)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.layout_5.addWidget(self.refusal_label)


        self.layout_3.addWidget(self.refusal_frame)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.back_button = QPushButton(UnlockPage)
        self.back_button.setObjectName(u"back_button")

        self.layout_6.addWidget(self.back_button)

        self.spacer_7 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.unlock_button = QPushButton(UnlockPage)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"primary", True)

        self.layout_6.addWidget(self.unlock_button)


        self.layout_3.addLayout(self.layout_6)

        self.spacer_8 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_8)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_9 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_9)

        self.layout_1.setStretch(0, 1)
        self.layout_1.setStretch(1, 3)
        self.layout_1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase_edit, self.remember_box)
        QWidget.setTabOrder(self.remember_box, self.back_button)
        QWidget.setTabOrder(self.back_button, self.unlock_button)

        self.retranslateUi(UnlockPage)

        self.unlock_button.setDefault(True)


        QMetaObject.connectSlotsByName(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage):
        UnlockPage.setWindowTitle(QCoreApplication.translate("UnlockPage", u"Open library", None))
        self.title_label.setText(QCoreApplication.translate("UnlockPage", u"Open library", None))
        self.folder_label.setText("")
        self.passphrase_label.setText(QCoreApplication.translate("UnlockPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase_edit.setAccessibleName(QCoreApplication.translate("UnlockPage", u"Passphrase or recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("UnlockPage", u"Lost it? The recovery key opens the library as well.", None))
        self.remember_box.setText(QCoreApplication.translate("UnlockPage", u"Remember on this computer", None))
#if QT_CONFIG(tooltip)
        self.remember_box.setToolTip(QCoreApplication.translate("UnlockPage", u"Keep the passphrase in the keyring of this computer", None))
#endif // QT_CONFIG(tooltip)
        self.refusal_label.setText("")
        self.back_button.setText(QCoreApplication.translate("UnlockPage", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("UnlockPage", u"Back to the start (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.unlock_button.setText(QCoreApplication.translate("UnlockPage", u"Open", None))
    # retranslateUi


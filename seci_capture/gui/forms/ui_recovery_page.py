# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_page.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage):
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        self.page = QHBoxLayout(RecoveryPage)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page.addItem(self.spacer_2)

        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(RecoveryPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.column.addWidget(self.title_label)

        self.explanation_label = QLabel(RecoveryPage)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.column.addWidget(self.explanation_label)

        self.once_label = QLabel(RecoveryPage)
        self.once_label.setObjectName(u"once_label")
        self.once_label.setTextFormat(Qt.TextFormat.PlainText)
        self.once_label.setWordWrap(True)

        self.column.addWidget(self.once_label)

        self.key_edit = QLineEdit(RecoveryPage)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setReadOnly(True)

        self.column.addWidget(self.key_edit)

        self.keep_row = QHBoxLayout()
        self.keep_row.setSpacing(8)
        self.keep_row.setObjectName(u"keep_row")
        self.keep_row.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(RecoveryPage)
        self.copy_button.setObjectName(u"copy_button")

        self.keep_row.addWidget(self.copy_button)

        self.print_button = QPushButton(RecoveryPage)
        self.print_button.setObjectName(u"print_button")

        self.keep_row.addWidget(self.print_button)

        self.save_button = QPushButton(RecoveryPage)
        self.save_button.setObjectName(u"save_button")

        self.keep_row.addWidget(self.save_button)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keep_row.addItem(self.spacer_1)


        self.column.addLayout(self.keep_row)

        self.confirm_card = QFrame(RecoveryPage)
        self.confirm_card.setObjectName(u"confirm_card")
        self.confirm_card.setProperty(u"card", True)
        self.confirm_column = QVBoxLayout(self.confirm_card)
        self.confirm_column.setSpacing(8)
        self.confirm_column.setObjectName(u"confirm_column")
        self.confirm_column.setContentsMargins(16, 16, 16, 16)
        self.group_label = QLabel(self.confirm_card)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setTextFormat(Qt.TextFormat.PlainText)
        self.group_label.setWordWrap(True)

        self.confirm_column.addWidget(self.group_label)

        self.confirm_row = QHBoxLayout()
        self.confirm_row.setSpacing(8)
        self.confirm_row.setObjectName(u"confirm_row")
        self.confirm_row.setContentsMargins(0, 0, 0, 0)
        self.group_edit = QLineEdit(self.confirm_card)
        self.group_edit.setObjectName(u"group_edit")

        self.confirm_row.addWidget(self.group_edit)

        self.match_label = QLabel(self.confirm_card)
        self.match_label.setObjectName(u"match_label")
        self.match_label.setTextFormat(Qt.TextFormat.PlainText)
        self.match_label.setWordWrap(True)

        self.confirm_row.addWidget(self.match_label)

        self.continue_button = QPushButton(self.confirm_card)
        self.continue_button.setObjectName(u"continue_button")
        self.continue_button.setEnabled(False)
        self.continue_button.setProperty(u"primary", True)

        self.confirm_row.addWidget(self.continue_button)

        self.confirm_row.setStretch(0, 1)
        self.confirm_row.setStretch(1, 2)

        self.confirm_column.addLayout(self.confirm_row)


        self.column.addWidget(self.confirm_card)

        self.spacer_3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_3)


        self.page.addLayout(self.column)

        self.spacer_4 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page.addItem(self.spacer_4)

        self.page.setStretch(0, 1)
        self.page.setStretch(1, 3)
        self.page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.key_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.group_edit)
        QWidget.setTabOrder(self.group_edit, self.continue_button)

        self.retranslateUi(RecoveryPage)

        self.continue_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryPage)
    # setupUi

    def retranslateUi(self, RecoveryPage):
        RecoveryPage.setWindowTitle(QCoreApplication.translate("RecoveryPage", u"Recovery key", None))
        self.title_label.setText(QCoreApplication.translate("RecoveryPage", u"Your recovery key", None))
        self.explanation_label.setText(QCoreApplication.translate("RecoveryPage", u"This key opens the library when the passphrase is lost. If both are lost, the library stays closed for ever: nobody can open it, and nobody keeps a copy.", None))
        self.once_label.setText(QCoreApplication.translate("RecoveryPage", u"It is shown this once. Keep it away from this computer: on paper with your contract papers, in your company's safe, or with your data protection officer.", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("RecoveryPage", u"Copy", None))
#if QT_CONFIG(tooltip)
        self.copy_button.setToolTip(QCoreApplication.translate("RecoveryPage", u"Copy the key, to paste it where it is safe", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("RecoveryPage", u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("RecoveryPage", u"Print the key on a sheet of paper", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("RecoveryPage", u"Save as text file\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("RecoveryPage", u"Write the key into a file, on a stick for instance", None))
#endif // QT_CONFIG(tooltip)
        self.group_label.setText("")
#if QT_CONFIG(accessibility)
        self.group_edit.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"A group of the key", None))
#endif // QT_CONFIG(accessibility)
        self.match_label.setText("")
        self.continue_button.setText(QCoreApplication.translate("RecoveryPage", u"Continue", None))
    # retranslateUi


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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage):
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        self.layout_1 = QHBoxLayout(RecoveryPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.title_label = QLabel(RecoveryPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout_3.addWidget(self.title_label)

        self.explanation_label = QLabel(RecoveryPage)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_3.addWidget(self.explanation_label)

        self.key_edit = QLineEdit(RecoveryPage)
        self.key_edit.setObjectName(u"key_edit")
        self.key_edit.setReadOnly(True)

        self.layout_3.addWidget(self.key_edit)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.copy_button = QPushButton(RecoveryPage)
        self.copy_button.setObjectName(u"copy_button")

        self.layout_4.addWidget(self.copy_button)

        self.print_button = QPushButton(RecoveryPage)
        self.print_button.setObjectName(u"print_button")

        self.layout_4.addWidget(self.print_button)

        self.save_button = QPushButton(RecoveryPage)
        self.save_button.setObjectName(u"save_button")

        self.layout_4.addWidget(self.save_button)

        self.spacer_5 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)

        self.written_box = QCheckBox(RecoveryPage)
        self.written_box.setObjectName(u"written_box")

        self.layout_3.addWidget(self.written_box)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.spacer_7 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.continue_button = QPushButton(RecoveryPage)
        self.continue_button.setObjectName(u"continue_button")
        self.continue_button.setEnabled(False)
        self.continue_button.setProperty(u"primary", True)

        self.layout_6.addWidget(self.continue_button)


        self.layout_3.addLayout(self.layout_6)

        self.spacer_8 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_8)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_9 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_9)

        self.layout_1.setStretch(0, 1)
        self.layout_1.setStretch(1, 3)
        self.layout_1.setStretch(2, 1)
        QWidget.setTabOrder(self.key_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.written_box)
        QWidget.setTabOrder(self.written_box, self.continue_button)

        self.retranslateUi(RecoveryPage)

        self.continue_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryPage)
    # setupUi

    def retranslateUi(self, RecoveryPage):
        RecoveryPage.setWindowTitle(QCoreApplication.translate("RecoveryPage", u"Recovery key", None))
        self.title_label.setText(QCoreApplication.translate("RecoveryPage", u"Your recovery key", None))
        self.explanation_label.setText(QCoreApplication.translate("RecoveryPage", u"This key opens the library when the passphrase is lost. It is shown this once and never again. Keep it on paper, away from this computer.", None))
#if QT_CONFIG(accessibility)
        self.key_edit.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("RecoveryPage", u"Copy", None))
        self.print_button.setText(QCoreApplication.translate("RecoveryPage", u"Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("RecoveryPage", u"Save as text file\u2026", None))
        self.written_box.setText(QCoreApplication.translate("RecoveryPage", u"I have written it down", None))
        self.continue_button.setText(QCoreApplication.translate("RecoveryPage", u"Continue", None))
    # retranslateUi


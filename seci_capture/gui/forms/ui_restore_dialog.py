# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.setMinimumSize(QSize(560, 0))
        self.layout_6 = QVBoxLayout(RestoreDialog)
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 24, 24, 24)
        self.explanation_label = QLabel(RestoreDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_6.addWidget(self.explanation_label)

        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(10)
        self.source_label = QLabel(RestoreDialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setWordWrap(False)

        self.layout_3.addWidget(self.source_label, 0, 0, 1, 1)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.source_edit = QLineEdit(RestoreDialog)
        self.source_edit.setObjectName(u"source_edit")

        self.layout_1.addWidget(self.source_edit)

        self.folder_button = QPushButton(RestoreDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.layout_1.addWidget(self.folder_button)

        self.file_button = QPushButton(RestoreDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.layout_1.addWidget(self.file_button)


        self.layout_3.addLayout(self.layout_1, 0, 1, 1, 1)

        self.copy_label = QLabel(RestoreDialog)
        self.copy_label.setObjectName(u"copy_label")
        self.copy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_label.setWordWrap(False)

        self.layout_3.addWidget(self.copy_label, 1, 0, 1, 1)

        self.copy_box = QComboBox(RestoreDialog)
        self.copy_box.setObjectName(u"copy_box")

        self.layout_3.addWidget(self.copy_box, 1, 1, 1, 1)

        self.secret_label = QLabel(RestoreDialog)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_label.setWordWrap(False)

        self.layout_3.addWidget(self.secret_label, 2, 0, 1, 1)

        self.secret_edit = QLineEdit(RestoreDialog)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_3.addWidget(self.secret_edit, 2, 1, 1, 1)

        self.target_label = QLabel(RestoreDialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_label.setWordWrap(False)

        self.layout_3.addWidget(self.target_label, 3, 0, 1, 1)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.target_edit = QLineEdit(RestoreDialog)
        self.target_edit.setObjectName(u"target_edit")

        self.layout_2.addWidget(self.target_edit)

        self.target_button = QPushButton(RestoreDialog)
        self.target_button.setObjectName(u"target_button")
        self.target_button.setAutoDefault(False)

        self.layout_2.addWidget(self.target_button)


        self.layout_3.addLayout(self.layout_2, 3, 1, 1, 1)

        self.target_hint_label = QLabel(RestoreDialog)
        self.target_hint_label.setObjectName(u"target_hint_label")
        self.target_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.target_hint_label.setWordWrap(True)

        self.layout_3.addWidget(self.target_hint_label, 4, 1, 1, 1)

        self.layout_3.setColumnStretch(1, 1)

        self.layout_6.addLayout(self.layout_3)

        self.refusal_frame = QFrame(RestoreDialog)
        self.refusal_frame.setObjectName(u"refusal_frame")
        self.refusal_frame.setProperty(u"ground", u"failure")
        self.layout_4 = QVBoxLayout(self.refusal_frame)
        self.layout_4.setSpacing(0)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(8, 8, 8, 8)
        self.refusal_label = QLabel(self.refusal_frame)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.layout_4.addWidget(self.refusal_label)


        self.layout_6.addWidget(self.refusal_frame)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_1)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")

        self.layout_5.addWidget(self.restore_button)


        self.layout_6.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source_edit)
        self.copy_label.setBuddy(self.copy_box)
        self.secret_label.setBuddy(self.secret_edit)
        self.target_label.setBuddy(self.target_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.source_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.file_button)
        QWidget.setTabOrder(self.file_button, self.copy_box)
        QWidget.setTabOrder(self.copy_box, self.secret_edit)
        QWidget.setTabOrder(self.secret_edit, self.target_edit)
        QWidget.setTabOrder(self.target_edit, self.target_button)
        QWidget.setTabOrder(self.target_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.restore_button)

        self.retranslateUi(RestoreDialog)

        self.restore_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a copy", None))
        self.explanation_label.setText(QCoreApplication.translate("RestoreDialog", u"Brings a library back from its copies, or from the file that was made to move it. The copies stay as they are.", None))
        self.source_label.setText(QCoreApplication.translate("RestoreDialog", u"&From", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Where the copies are", None))
#endif // QT_CONFIG(accessibility)
        self.source_edit.setPlaceholderText(QCoreApplication.translate("RestoreDialog", u"A folder with copies, or a file", None))
        self.folder_button.setText(QCoreApplication.translate("RestoreDialog", u"Folder\u2026", None))
#if QT_CONFIG(tooltip)
        self.folder_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"Choose a folder with copies", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Choose a folder with copies", None))
#endif // QT_CONFIG(accessibility)
        self.file_button.setText(QCoreApplication.translate("RestoreDialog", u"File\u2026", None))
#if QT_CONFIG(tooltip)
        self.file_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"Choose a file that was made to move a library", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.file_button.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Choose a file", None))
#endif // QT_CONFIG(accessibility)
        self.copy_label.setText(QCoreApplication.translate("RestoreDialog", u"&Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_box.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Copy", u"a copy that was made"))
#endif // QT_CONFIG(accessibility)
        self.secret_label.setText(QCoreApplication.translate("RestoreDialog", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.secret_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Passphrase or recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.secret_edit.setPlaceholderText(QCoreApplication.translate("RestoreDialog", u"Or the recovery key", None))
        self.target_label.setText(QCoreApplication.translate("RestoreDialog", u"&Into", None))
#if QT_CONFIG(accessibility)
        self.target_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Folder of the library", None))
#endif // QT_CONFIG(accessibility)
        self.target_button.setText(QCoreApplication.translate("RestoreDialog", u"Choose\u2026", None))
#if QT_CONFIG(tooltip)
        self.target_button.setToolTip(QCoreApplication.translate("RestoreDialog", u"Choose the folder of the library", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.target_button.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Choose the folder of the library", None))
#endif // QT_CONFIG(accessibility)
        self.target_hint_label.setText(QCoreApplication.translate("RestoreDialog", u"A new or empty folder on this computer. In the folder of the same library, only what is missing there is added.", None))
        self.refusal_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"Restore", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_BackupDialog(object):
    def setupUi(self, BackupDialog):
        if not BackupDialog.objectName():
            BackupDialog.setObjectName(u"BackupDialog")
        BackupDialog.setMinimumSize(QSize(560, 0))
        self.layout_7 = QVBoxLayout(BackupDialog)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(24, 24, 24, 24)
        self.explanation_label = QLabel(BackupDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_7.addWidget(self.explanation_label)

        self.open_frame = QFrame(BackupDialog)
        self.open_frame.setObjectName(u"open_frame")
        self.open_frame.setProperty(u"ground", u"warning")
        self.layout_1 = QVBoxLayout(self.open_frame)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(8, 8, 8, 8)
        self.open_label = QLabel(self.open_frame)
        self.open_label.setObjectName(u"open_label")
        self.open_label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_label.setWordWrap(True)

        self.layout_1.addWidget(self.open_label)


        self.layout_7.addWidget(self.open_frame)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.folder_edit = QLineEdit(BackupDialog)
        self.folder_edit.setObjectName(u"folder_edit")
        self.folder_edit.setReadOnly(True)

        self.layout_2.addWidget(self.folder_edit)

        self.folder_button = QPushButton(BackupDialog)
        self.folder_button.setObjectName(u"folder_button")

        self.layout_2.addWidget(self.folder_button)


        self.layout_7.addLayout(self.layout_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.last_label = QLabel(BackupDialog)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)

        self.layout_3.addWidget(self.last_label)

        self.stop_button = QPushButton(BackupDialog)
        self.stop_button.setObjectName(u"stop_button")

        self.layout_3.addWidget(self.stop_button)

        self.now_button = QPushButton(BackupDialog)
        self.now_button.setObjectName(u"now_button")

        self.layout_3.addWidget(self.now_button)

        self.layout_3.setStretch(0, 1)

        self.layout_7.addLayout(self.layout_3)

        self.progress_bar = QProgressBar(BackupDialog)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximum(1000)

        self.layout_7.addWidget(self.progress_bar)

        self.refusal_frame = QFrame(BackupDialog)
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


        self.layout_7.addWidget(self.refusal_frame)

        self.copies_label = QLabel(BackupDialog)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_label.setWordWrap(False)

        self.layout_7.addWidget(self.copies_label)

        self.copies_list = QListWidget(BackupDialog)
        self.copies_list.setObjectName(u"copies_list")
        self.copies_list.setMinimumSize(QSize(0, 72))
        self.copies_list.setMaximumSize(QSize(16777215, 132))

        self.layout_7.addWidget(self.copies_list)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.restore_button = QPushButton(BackupDialog)
        self.restore_button.setObjectName(u"restore_button")

        self.layout_5.addWidget(self.restore_button)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_1)


        self.layout_7.addLayout(self.layout_5)

        self.spacer_3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_3)

        self.move_label = QLabel(BackupDialog)
        self.move_label.setObjectName(u"move_label")
        self.move_label.setTextFormat(Qt.TextFormat.PlainText)
        self.move_label.setWordWrap(True)

        self.layout_7.addWidget(self.move_label)

        self.move_hint_label = QLabel(BackupDialog)
        self.move_hint_label.setObjectName(u"move_hint_label")
        self.move_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.move_hint_label.setWordWrap(True)

        self.layout_7.addWidget(self.move_hint_label)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.move_button = QPushButton(BackupDialog)
        self.move_button.setObjectName(u"move_button")

        self.layout_6.addWidget(self.move_button)

        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_2)

        self.close_button = QPushButton(BackupDialog)
        self.close_button.setObjectName(u"close_button")

        self.layout_6.addWidget(self.close_button)


        self.layout_7.addLayout(self.layout_6)

        self.layout_7.setStretch(7, 1)
#if QT_CONFIG(shortcut)
        self.copies_label.setBuddy(self.copies_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.folder_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.now_button)
        QWidget.setTabOrder(self.now_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.copies_list)
        QWidget.setTabOrder(self.copies_list, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.move_button)
        QWidget.setTabOrder(self.move_button, self.close_button)

        self.retranslateUi(BackupDialog)

        self.now_button.setDefault(True)


        QMetaObject.connectSlotsByName(BackupDialog)
    # setupUi

    def retranslateUi(self, BackupDialog):
        BackupDialog.setWindowTitle(QCoreApplication.translate("BackupDialog", u"Backup", None))
        self.explanation_label.setText(QCoreApplication.translate("BackupDialog", u"A copy of this library each day, in a folder of your choice: on a stick, another drive, a share, or in a synchronised folder. It is made while the library is open, and checked. When this computer is lost, the library comes back from it.", None))
        self.open_label.setText(QCoreApplication.translate("BackupDialog", u"This library has no passphrase: whoever has a copy of it can read everything.", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Folder for copies", None))
#endif // QT_CONFIG(accessibility)
        self.folder_edit.setPlaceholderText(QCoreApplication.translate("BackupDialog", u"No folder yet", None))
        self.folder_button.setText(QCoreApplication.translate("BackupDialog", u"Choose &folder\u2026", None))
#if QT_CONFIG(tooltip)
        self.folder_button.setToolTip(QCoreApplication.translate("BackupDialog", u"Choose where the copies go (Alt+F)", None))
#endif // QT_CONFIG(tooltip)
        self.last_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("BackupDialog", u"Stop", None))
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("BackupDialog", u"Stop copying; the copies made before stay", None))
#endif // QT_CONFIG(tooltip)
        self.now_button.setText(QCoreApplication.translate("BackupDialog", u"&Back up now", None))
#if QT_CONFIG(tooltip)
        self.now_button.setToolTip(QCoreApplication.translate("BackupDialog", u"Make a copy now (Alt+B)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("BackupDialog", u"How far the copy is", None))
#endif // QT_CONFIG(accessibility)
        self.refusal_label.setText("")
        self.copies_label.setText(QCoreApplication.translate("BackupDialog", u"&Copies in this folder", None))
#if QT_CONFIG(accessibility)
        self.copies_list.setAccessibleName(QCoreApplication.translate("BackupDialog", u"Copies in this folder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copies_list.setToolTip(QCoreApplication.translate("BackupDialog", u"Enter restores a copy", None))
#endif // QT_CONFIG(tooltip)
        self.restore_button.setText(QCoreApplication.translate("BackupDialog", u"&Restore\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("BackupDialog", u"Bring the library back from the chosen copy (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.move_label.setText(QCoreApplication.translate("BackupDialog", u"Move to another computer", None))
        self.move_hint_label.setText(QCoreApplication.translate("BackupDialog", u"One file that holds the whole library, with its recordings. There, choose \u201cRestore a copy\u2026\u201d.", None))
        self.move_button.setText(QCoreApplication.translate("BackupDialog", u"&Make the file\u2026", None))
#if QT_CONFIG(tooltip)
        self.move_button.setToolTip(QCoreApplication.translate("BackupDialog", u"Write the library into one file (Alt+M)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("BackupDialog", u"Close", None))
    # retranslateUi


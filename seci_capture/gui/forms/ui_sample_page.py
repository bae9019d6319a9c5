# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sample_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SamplePage(object):
    def setupUi(self, SamplePage):
        if not SamplePage.objectName():
            SamplePage.setObjectName(u"SamplePage")
        self.layout_1 = QHBoxLayout(SamplePage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.title_label = QLabel(SamplePage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout_3.addWidget(self.title_label)

        self.explanation_label = QLabel(SamplePage)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation_label.setWordWrap(True)

        self.layout_3.addWidget(self.explanation_label)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.folder_label = QLabel(SamplePage)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setWordWrap(False)

        self.layout_4.addWidget(self.folder_label, 0, 0, 1, 1)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.folder_edit = QLineEdit(SamplePage)
        self.folder_edit.setObjectName(u"folder_edit")

        self.layout_5.addWidget(self.folder_edit)

        self.folder_button = QPushButton(SamplePage)
        self.folder_button.setObjectName(u"folder_button")

        self.layout_5.addWidget(self.folder_button)


        self.layout_4.addLayout(self.layout_5, 0, 1, 1, 1)

        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.refusal_frame = QFrame(SamplePage)
        self.refusal_frame.setObjectName(u"refusal_frame")
        self.refusal_frame.setProperty(u"ground", u"failure")
        self.layout_6 = QVBoxLayout(self.refusal_frame)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(12, 12, 12, 12)
        self.refusal_label = QLabel(self.refusal_frame)
        self.refusal_label.setObjectName(u"refusal_label")
        self.refusal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_label.setWordWrap(True)

        self.layout_6.addWidget(self.refusal_label)


        self.layout_3.addWidget(self.refusal_frame)

        self.steps_label = QLabel(SamplePage)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_label.setWordWrap(True)

        self.layout_3.addWidget(self.steps_label)

        self.progress_bar = QProgressBar(SamplePage)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximum(1000)

        self.layout_3.addWidget(self.progress_bar)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.back_button = QPushButton(SamplePage)
        self.back_button.setObjectName(u"back_button")

        self.layout_7.addWidget(self.back_button)

        self.spacer_8 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.make_button = QPushButton(SamplePage)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"primary", True)

        self.layout_7.addWidget(self.make_button)


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
        self.folder_label.setBuddy(self.folder_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.folder_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.make_button)
        QWidget.setTabOrder(self.make_button, self.back_button)

        self.retranslateUi(SamplePage)

        self.make_button.setDefault(True)


        QMetaObject.connectSlotsByName(SamplePage)
    # setupUi

    def retranslateUi(self, SamplePage):
        SamplePage.setWindowTitle(QCoreApplication.translate("SamplePage", u"The sample handover", None))
        self.title_label.setText(QCoreApplication.translate("SamplePage", u"The sample handover", None))
        self.explanation_label.setText(QCoreApplication.translate("SamplePage", u"A library of its own, with a real recording. It is transcribed on this computer while you watch, which takes a minute or less. Delete its folder when you have seen enough.", None))
        self.folder_label.setText(QCoreApplication.translate("SamplePage", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("SamplePage", u"Folder of the sample", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(QCoreApplication.translate("SamplePage", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("SamplePage", u"Choose the folder", None))
#endif // QT_CONFIG(accessibility)
        self.refusal_label.setText("")
        self.steps_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("SamplePage", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("SamplePage", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("SamplePage", u"Back to the start (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.make_button.setText(QCoreApplication.translate("SamplePage", u"Make the sample", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCommandLinkButton, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WelcomePage(object):
    def setupUi(self, WelcomePage):
        if not WelcomePage.objectName():
            WelcomePage.setObjectName(u"WelcomePage")
        self.layout_1 = QHBoxLayout(WelcomePage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(32, 32, 32, 32)
        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.spacer_4 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.title_label = QLabel(WelcomePage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.layout_3.addWidget(self.title_label)

        self.subtitle_label = QLabel(WelcomePage)
        self.subtitle_label.setObjectName(u"subtitle_label")
        self.subtitle_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle_label.setWordWrap(True)
        self.subtitle_label.setMinimumSize(QSize(0, 40))
        self.subtitle_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout_3.addWidget(self.subtitle_label)

        self.sample_button = QCommandLinkButton(WelcomePage)
        self.sample_button.setObjectName(u"sample_button")

        self.layout_3.addWidget(self.sample_button)

        self.try_button = QCommandLinkButton(WelcomePage)
        self.try_button.setObjectName(u"try_button")

        self.layout_3.addWidget(self.try_button)

        self.new_button = QCommandLinkButton(WelcomePage)
        self.new_button.setObjectName(u"new_button")

        self.layout_3.addWidget(self.new_button)

        self.open_button = QCommandLinkButton(WelcomePage)
        self.open_button.setObjectName(u"open_button")

        self.layout_3.addWidget(self.open_button)

        self.restore_row = QHBoxLayout()
        self.restore_row.setSpacing(8)
        self.restore_row.setObjectName(u"restore_row")
        self.restore_button = QPushButton(WelcomePage)
        self.restore_button.setObjectName(u"restore_button")

        self.restore_row.addWidget(self.restore_button)

        self.restore_spacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.restore_spacer)


        self.layout_3.addLayout(self.restore_row)

        self.recent_area = QWidget(WelcomePage)
        self.recent_area.setObjectName(u"recent_area")
        self.layout_5 = QVBoxLayout(self.recent_area)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 16, 0, 0)
        self.recent_label = QLabel(self.recent_area)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setTextFormat(Qt.TextFormat.PlainText)
        self.recent_label.setWordWrap(True)

        self.layout_5.addWidget(self.recent_label)

        self.recent_list = QListWidget(self.recent_area)
        self.recent_list.setObjectName(u"recent_list")
        self.recent_list.setSpacing(4)
        self.recent_list.setMaximumSize(QSize(16777215, 180))

        self.layout_5.addWidget(self.recent_list)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.open_recent_button = QPushButton(self.recent_area)
        self.open_recent_button.setObjectName(u"open_recent_button")

        self.layout_6.addWidget(self.open_recent_button)

        self.forget_button = QPushButton(self.recent_area)
        self.forget_button.setObjectName(u"forget_button")

        self.layout_6.addWidget(self.forget_button)

        self.spacer_7 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)


        self.layout_5.addLayout(self.layout_6)


        self.layout_3.addWidget(self.recent_area)

        self.spacer_8 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_8)


        self.layout_1.addLayout(self.layout_3)

        self.spacer_9 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_9)

        self.layout_1.setStretch(0, 1)
        self.layout_1.setStretch(1, 3)
        self.layout_1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sample_button, self.try_button)
        QWidget.setTabOrder(self.try_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.recent_list)
        QWidget.setTabOrder(self.recent_list, self.open_recent_button)
        QWidget.setTabOrder(self.open_recent_button, self.forget_button)

        self.retranslateUi(WelcomePage)

        QMetaObject.connectSlotsByName(WelcomePage)
    # setupUi

    def retranslateUi(self, WelcomePage):
        WelcomePage.setWindowTitle(QCoreApplication.translate("WelcomePage", u"Welcome", None))
        self.title_label.setText(QCoreApplication.translate("WelcomePage", u"SECI Capture", None))
        self.subtitle_label.setText(QCoreApplication.translate("WelcomePage", u"Hand a leaving expert's knowledge to a successor.", None))
        self.sample_button.setText(QCoreApplication.translate("WelcomePage", u"Look at the sample handover", None))
        self.sample_button.setDescription(QCoreApplication.translate("WelcomePage", u"A short interview with a control room lead: recorded, transcribed, marked, in Word.", None))
#if QT_CONFIG(accessibility)
        self.sample_button.setAccessibleName(QCoreApplication.translate("WelcomePage", u"Look at the sample handover", None))
#endif // QT_CONFIG(accessibility)
        self.try_button.setText(QCoreApplication.translate("WelcomePage", u"Try it yourself", None))
        self.try_button.setDescription(QCoreApplication.translate("WelcomePage", u"One minute, just to see: your own voice or a file, marked by you, in Word.", None))
#if QT_CONFIG(accessibility)
        self.try_button.setAccessibleName(QCoreApplication.translate("WelcomePage", u"Try it yourself", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("WelcomePage", u"New library", None))
        self.new_button.setDescription(QCoreApplication.translate("WelcomePage", u"Your own handovers, kept under a passphrase.", None))
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(QCoreApplication.translate("WelcomePage", u"New library", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("WelcomePage", u"Open library", None))
        self.open_button.setDescription(QCoreApplication.translate("WelcomePage", u"Choose the folder of a library that is already there.", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("WelcomePage", u"Open library", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("WelcomePage", u"Restore a copy\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("WelcomePage", u"Bring a library back from a backup, or from the file that was made to move it", None))
#endif // QT_CONFIG(tooltip)
        self.recent_label.setText(QCoreApplication.translate("WelcomePage", u"Recent libraries", None))
#if QT_CONFIG(accessibility)
        self.recent_list.setAccessibleName(QCoreApplication.translate("WelcomePage", u"Recent libraries", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.recent_list.setToolTip(QCoreApplication.translate("WelcomePage", u"Enter opens a library, Delete takes it off the list", None))
#endif // QT_CONFIG(tooltip)
        self.open_recent_button.setText(QCoreApplication.translate("WelcomePage", u"Open", None))
#if QT_CONFIG(tooltip)
        self.open_recent_button.setToolTip(QCoreApplication.translate("WelcomePage", u"Open the chosen library (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.forget_button.setText(QCoreApplication.translate("WelcomePage", u"Remove from list", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("WelcomePage", u"Take the library off this list; its folder stays (Delete)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


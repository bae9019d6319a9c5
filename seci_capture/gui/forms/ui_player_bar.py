# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'player_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDoubleSpinBox, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from seci_capture.gui.externalize.waveform import Waveform
class Ui_PlayerBar(object):
    def setupUi(self, PlayerBar):
        if not PlayerBar.objectName():
            PlayerBar.setObjectName(u"PlayerBar")
        self.bar_layout = QVBoxLayout(PlayerBar)
        self.bar_layout.setSpacing(4)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(0, 0, 0, 0)
        self.waveform = Waveform(PlayerBar)
        self.waveform.setObjectName(u"waveform")

        self.bar_layout.addWidget(self.waveform)

        self.controls_layout = QHBoxLayout()
        self.controls_layout.setSpacing(8)
        self.controls_layout.setObjectName(u"controls_layout")
        self.back_button = QToolButton(PlayerBar)
        self.back_button.setObjectName(u"back_button")

        self.controls_layout.addWidget(self.back_button)

        self.play_button = QToolButton(PlayerBar)
        self.play_button.setObjectName(u"play_button")

        self.controls_layout.addWidget(self.play_button)

        self.forth_button = QToolButton(PlayerBar)
        self.forth_button.setObjectName(u"forth_button")

        self.controls_layout.addWidget(self.forth_button)

        self.time = QLabel(PlayerBar)
        self.time.setObjectName(u"time")

        self.controls_layout.addWidget(self.time)

        self.controls_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.controls_layout.addItem(self.controls_spacer)

        self.click_plays = QCheckBox(PlayerBar)
        self.click_plays.setObjectName(u"click_plays")
        self.click_plays.setChecked(True)

        self.controls_layout.addWidget(self.click_plays)

        self.speed = QDoubleSpinBox(PlayerBar)
        self.speed.setObjectName(u"speed")
        self.speed.setSuffix(u" \u00d7")
        self.speed.setDecimals(1)
        self.speed.setMinimum(0.500000000000000)
        self.speed.setMaximum(2.000000000000000)
        self.speed.setSingleStep(0.100000000000000)
        self.speed.setValue(1.000000000000000)

        self.controls_layout.addWidget(self.speed)


        self.bar_layout.addLayout(self.controls_layout)


        self.retranslateUi(PlayerBar)

        QMetaObject.connectSlotsByName(PlayerBar)
    # setupUi

    def retranslateUi(self, PlayerBar):
#if QT_CONFIG(accessibility)
        self.waveform.setAccessibleName(QCoreApplication.translate("PlayerBar", u"Place in the recording", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.waveform.setToolTip(QCoreApplication.translate("PlayerBar", u"Click to go there. Above are the marks.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("PlayerBar", u"Five seconds back", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PlayerBar", u"Five seconds back (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.play_button.setAccessibleName(QCoreApplication.translate("PlayerBar", u"Play", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.play_button.setToolTip(QCoreApplication.translate("PlayerBar", u"Play or pause (Ctrl+Space; in the text also Space)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forth_button.setAccessibleName(QCoreApplication.translate("PlayerBar", u"Five seconds forth", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forth_button.setToolTip(QCoreApplication.translate("PlayerBar", u"Five seconds forth (Alt+Right)", None))
#endif // QT_CONFIG(tooltip)
        self.click_plays.setText(QCoreApplication.translate("PlayerBar", u"Click &plays", None))
#if QT_CONFIG(tooltip)
        self.click_plays.setToolTip(QCoreApplication.translate("PlayerBar", u"A click on a word plays from there; Ctrl+Enter does so always", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.speed.setAccessibleName(QCoreApplication.translate("PlayerBar", u"Speed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.speed.setToolTip(QCoreApplication.translate("PlayerBar", u"Slower or faster, with the same pitch (Alt+Shift+Left and Right; in the text also [ and ])", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


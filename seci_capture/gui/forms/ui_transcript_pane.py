# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'transcript_pane.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seci_capture.gui.externalize.kind_bar import KindBar
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.widgets.wrapped_label import WrappedLabel
from seci_capture.gui.widgets.wrapping_row import WrappingRow
class Ui_TranscriptPane(object):
    def setupUi(self, TranscriptPane):
        if not TranscriptPane.objectName():
            TranscriptPane.setObjectName(u"TranscriptPane")
        self.pane_layout = QVBoxLayout(TranscriptPane)
        self.pane_layout.setSpacing(8)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.heading = WrappedLabel(TranscriptPane)
        self.heading.setObjectName(u"heading")
        self.heading.setMinimumSize(QSize(96, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignVCenter)

        self.head_row = WrappingRow(TranscriptPane)
        self.head_row.setObjectName(u"head_row")
        self.state = QLabel(self.head_row)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"apart", True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.correct_button = QPushButton(self.head_row)
        self.correct_button.setObjectName(u"correct_button")
        self.speakers_button = QPushButton(self.head_row)
        self.speakers_button.setObjectName(u"speakers_button")
        self.transcribe_button = QPushButton(self.head_row)
        self.transcribe_button.setObjectName(u"transcribe_button")

        self.head_layout.addWidget(self.head_row)


        self.pane_layout.addLayout(self.head_layout)

        self.consent = QFrame(TranscriptPane)
        self.consent.setObjectName(u"consent")
        self.consent.setProperty(u"ground", u"calm")
        self.consent_layout = QHBoxLayout(self.consent)
        self.consent_layout.setSpacing(8)
        self.consent_layout.setObjectName(u"consent_layout")
        self.consent_layout.setContentsMargins(8, 4, 8, 4)
        self.consent_text = QLabel(self.consent)
        self.consent_text.setObjectName(u"consent_text")
        self.consent_text.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_text.setWordWrap(True)

        self.consent_layout.addWidget(self.consent_text)

        self.consent_button = QPushButton(self.consent)
        self.consent_button.setObjectName(u"consent_button")

        self.consent_layout.addWidget(self.consent_button)

        self.consent_layout.setStretch(0, 1)

        self.pane_layout.addWidget(self.consent)

        self.kinds = KindBar(TranscriptPane)
        self.kinds.setObjectName(u"kinds")

        self.pane_layout.addWidget(self.kinds)

        self.correction_keys = WrappedLabel(TranscriptPane)
        self.correction_keys.setObjectName(u"correction_keys")

        self.pane_layout.addWidget(self.correction_keys)

        self.view = TranscriptView(TranscriptPane)
        self.view.setObjectName(u"view")

        self.pane_layout.addWidget(self.view)

        self.hint_area = QWidget(TranscriptPane)
        self.hint_area.setObjectName(u"hint_area")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.hint_area.sizePolicy().hasHeightForWidth())
        self.hint_area.setSizePolicy(sizePolicy1)
        self.hint_layout = QVBoxLayout(self.hint_area)
        self.hint_layout.setSpacing(16)
        self.hint_layout.setObjectName(u"hint_layout")
        self.hint_layout.setContentsMargins(0, 0, 0, 0)
        self.above_hint = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hint_layout.addItem(self.above_hint)

        self.hint = QLabel(self.hint_area)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.hint_layout.addWidget(self.hint)

        self.import_button = QPushButton(self.hint_area)
        self.import_button.setObjectName(u"import_button")

        self.hint_layout.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignHCenter)

        self.below_hint = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hint_layout.addItem(self.below_hint)


        self.pane_layout.addWidget(self.hint_area)


        self.retranslateUi(TranscriptPane)

        QMetaObject.connectSlotsByName(TranscriptPane)
    # setupUi

    def retranslateUi(self, TranscriptPane):
        self.correct_button.setText(QCoreApplication.translate("TranscriptPane", u"&Correct", None))
#if QT_CONFIG(tooltip)
        self.correct_button.setToolTip(QCoreApplication.translate("TranscriptPane", u"Type the sentence at the caret anew (F2, or Enter where nothing is marked)", None))
#endif // QT_CONFIG(tooltip)
        self.speakers_button.setText(QCoreApplication.translate("TranscriptPane", u"Who &speaks\u2026", None))
#if QT_CONFIG(tooltip)
        self.speakers_button.setToolTip(QCoreApplication.translate("TranscriptPane", u"Say who is heard on which channel. The names stand under the quotes in Word.", None))
#endif // QT_CONFIG(tooltip)
        self.transcribe_button.setText(QCoreApplication.translate("TranscriptPane", u"&Transcribe", None))
#if QT_CONFIG(tooltip)
        self.transcribe_button.setToolTip(QCoreApplication.translate("TranscriptPane", u"Turn the recording into words on this computer. Nothing leaves it.", None))
#endif // QT_CONFIG(tooltip)
        self.consent_button.setText(QCoreApplication.translate("TranscriptPane", u"&Note consent\u2026", None))
#if QT_CONFIG(tooltip)
        self.consent_button.setToolTip(QCoreApplication.translate("TranscriptPane", u"Say who agreed to the recording, under Prepare & meet", None))
#endif // QT_CONFIG(tooltip)
        self.correction_keys.setText(QCoreApplication.translate("TranscriptPane", u"Enter keeps it \u00b7 Esc leaves it \u00b7 Tab next sentence \u00b7 Shift+Enter splits it \u00b7 Ctrl+Space plays", None))
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("TranscriptPane", u"Transcript", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.view.setToolTip(QCoreApplication.translate("TranscriptPane", u"Click a word to hear it. Select words and press a key to mark them. F2 corrects the sentence.", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("TranscriptPane", u"Import\u2026", None))
#if QT_CONFIG(accessibility)
        self.import_button.setAccessibleName(QCoreApplication.translate("TranscriptPane", u"Import recordings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("TranscriptPane", u"Choose the sound or video files of an interview (Alt+I)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'capture_room.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QSplitter, QVBoxLayout,
    QWidget)

from seci_capture.gui.externalize.marks_pane import MarksPane
from seci_capture.gui.externalize.player_bar import PlayerBar
from seci_capture.gui.externalize.recordings_pane import RecordingsPane
from seci_capture.gui.externalize.transcript_pane import TranscriptPane
class Ui_CaptureRoom(object):
    def setupUi(self, CaptureRoom):
        if not CaptureRoom.objectName():
            CaptureRoom.setObjectName(u"CaptureRoom")
        self.room_layout = QVBoxLayout(CaptureRoom)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(16, 16, 16, 16)
        self.splitter = QSplitter(CaptureRoom)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.recordings = RecordingsPane(self.splitter)
        self.recordings.setObjectName(u"recordings")
        self.splitter.addWidget(self.recordings)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle_layout = QVBoxLayout(self.middle)
        self.middle_layout.setSpacing(8)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.transcript = TranscriptPane(self.middle)
        self.transcript.setObjectName(u"transcript")

        self.middle_layout.addWidget(self.transcript)

        self.player_bar = PlayerBar(self.middle)
        self.player_bar.setObjectName(u"player_bar")

        self.middle_layout.addWidget(self.player_bar)

        self.splitter.addWidget(self.middle)
        self.marks = MarksPane(self.splitter)
        self.marks.setObjectName(u"marks")
        self.splitter.addWidget(self.marks)

        self.room_layout.addWidget(self.splitter)


        self.retranslateUi(CaptureRoom)

        QMetaObject.connectSlotsByName(CaptureRoom)
    # setupUi

    def retranslateUi(self, CaptureRoom):
        pass
    # retranslateUi


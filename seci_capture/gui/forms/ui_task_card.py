# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_card.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seci_capture.gui.widgets.text_block import TextBlock
from seci_capture.gui.widgets.wrapped_label import WrappedLabel

class Ui_TaskCard(object):
    def setupUi(self, TaskCard):
        if not TaskCard.objectName():
            TaskCard.setObjectName(u"TaskCard")
        TaskCard.setProperty(u"card", True)
        self.outer_layout = QVBoxLayout(TaskCard)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(TaskCard)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.outer_layout.addWidget(self.hint)

        self.scroll = QScrollArea(TaskCard)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setSpacing(8)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(16, 16, 16, 16)
        self.sort_label = WrappedLabel(self.content)
        self.sort_label.setObjectName(u"sort_label")
        self.sort_label.setText(u"")

        self.content_layout.addWidget(self.sort_label)

        self.act_label = WrappedLabel(self.content)
        self.act_label.setObjectName(u"act_label")
        self.act_label.setText(u"")

        self.content_layout.addWidget(self.act_label)

        self.statement_label = WrappedLabel(self.content)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setText(u"")

        self.content_layout.addWidget(self.statement_label)

        self.voice_frame = QFrame(self.content)
        self.voice_frame.setObjectName(u"voice_frame")
        self.voice_frame.setProperty(u"ground", u"calm")
        self.voice_layout = QHBoxLayout(self.voice_frame)
        self.voice_layout.setSpacing(8)
        self.voice_layout.setObjectName(u"voice_layout")
        self.voice_layout.setContentsMargins(8, 8, 8, 8)
        self.play_button = QPushButton(self.voice_frame)
        self.play_button.setObjectName(u"play_button")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.play_button.sizePolicy().hasHeightForWidth())
        self.play_button.setSizePolicy(sizePolicy)
        self.play_button.setText(u"")

        self.voice_layout.addWidget(self.play_button, 0, Qt.AlignmentFlag.AlignTop)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.quote_label = WrappedLabel(self.voice_frame)
        self.quote_label.setObjectName(u"quote_label")
        self.quote_label.setText(u"")

        self.words_layout.addWidget(self.quote_label)

        self.source_label = WrappedLabel(self.voice_frame)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setText(u"")

        self.words_layout.addWidget(self.source_label)


        self.voice_layout.addLayout(self.words_layout)


        self.content_layout.addWidget(self.voice_frame)

        self.silent_label = WrappedLabel(self.content)
        self.silent_label.setObjectName(u"silent_label")

        self.content_layout.addWidget(self.silent_label)

        self.state_layout = QHBoxLayout()
        self.state_layout.setSpacing(8)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(-1, 8, -1, 8)
        self.open_button = QPushButton(self.content)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setCheckable(True)

        self.state_layout.addWidget(self.open_button)

        self.begun_button = QPushButton(self.content)
        self.begun_button.setObjectName(u"begun_button")
        self.begun_button.setCheckable(True)

        self.state_layout.addWidget(self.begun_button)

        self.done_button = QPushButton(self.content)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setCheckable(True)

        self.state_layout.addWidget(self.done_button)

        self.state_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.state_layout.addItem(self.state_spacer)


        self.content_layout.addLayout(self.state_layout)

        self.note_head = QHBoxLayout()
        self.note_head.setSpacing(8)
        self.note_head.setObjectName(u"note_head")
        self.note_label = QLabel(self.content)
        self.note_label.setObjectName(u"note_label")

        self.note_head.addWidget(self.note_label)

        self.note_hint = WrappedLabel(self.content)
        self.note_hint.setObjectName(u"note_hint")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.note_hint.sizePolicy().hasHeightForWidth())
        self.note_hint.setSizePolicy(sizePolicy1)

        self.note_head.addWidget(self.note_hint)


        self.content_layout.addLayout(self.note_head)

        self.note_edit = TextBlock(self.content)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 88))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy2)

        self.content_layout.addWidget(self.note_edit)

        self.end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.end_spacer)

        self.scroll.setWidget(self.content)

        self.outer_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.play_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.begun_button)
        QWidget.setTabOrder(self.begun_button, self.done_button)
        QWidget.setTabOrder(self.done_button, self.note_edit)

        self.retranslateUi(TaskCard)

        QMetaObject.connectSlotsByName(TaskCard)
    # setupUi

    def retranslateUi(self, TaskCard):
        self.hint.setText(QCoreApplication.translate("TaskCard", u"Choose a task.", None))
#if QT_CONFIG(accessibility)
        self.play_button.setAccessibleName(QCoreApplication.translate("TaskCard", u"Hear the expert", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.play_button.setToolTip(QCoreApplication.translate("TaskCard", u"Hear the expert (P)", None))
#endif // QT_CONFIG(tooltip)
        self.silent_label.setText(QCoreApplication.translate("TaskCard", u"No recording stands behind this yet. Ask the expert while you can.", None))
        self.open_button.setText(QCoreApplication.translate("TaskCard", u"Open", u"a task"))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("TaskCard", u"This task is open", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("TaskCard", u"Not begun yet (1)", None))
#endif // QT_CONFIG(tooltip)
        self.begun_button.setText(QCoreApplication.translate("TaskCard", u"Begun", None))
#if QT_CONFIG(accessibility)
        self.begun_button.setAccessibleName(QCoreApplication.translate("TaskCard", u"This task is begun", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.begun_button.setToolTip(QCoreApplication.translate("TaskCard", u"I am at it (2)", None))
#endif // QT_CONFIG(tooltip)
        self.done_button.setText(QCoreApplication.translate("TaskCard", u"Done", None))
#if QT_CONFIG(accessibility)
        self.done_button.setAccessibleName(QCoreApplication.translate("TaskCard", u"This task is done", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.done_button.setToolTip(QCoreApplication.translate("TaskCard", u"I have done it (3)", None))
#endif // QT_CONFIG(tooltip)
        self.note_label.setText(QCoreApplication.translate("TaskCard", u"My &note", None))
        self.note_hint.setText(QCoreApplication.translate("TaskCard", u"Your own words. They go into no document.", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("TaskCard", u"My note: what I expected, what happened, what surprised me", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.note_edit.setToolTip(QCoreApplication.translate("TaskCard", u"Kept when you leave it (Alt+N; Esc goes back to the tasks)", None))
#endif // QT_CONFIG(tooltip)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("TaskCard", u"What did I expect? What happened? What surprised me?", None))
        pass
    # retranslateUi


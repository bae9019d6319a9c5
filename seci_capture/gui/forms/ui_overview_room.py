# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_room.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from seci_capture.gui.widgets.scrolled_content import ScrolledContent

class Ui_OverviewRoom(object):
    def setupUi(self, OverviewRoom):
        if not OverviewRoom.objectName():
            OverviewRoom.setObjectName(u"OverviewRoom")
        self.room_column = QVBoxLayout(OverviewRoom)
        self.room_column.setSpacing(0)
        self.room_column.setObjectName(u"room_column")
        self.room_column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(OverviewRoom)
        self.pages.setObjectName(u"pages")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(16)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(32, 32, 32, 32)
        self.spacer_1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.spacer_1)

        self.empty_title = QLabel(self.empty_page)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title.setWordWrap(True)

        self.empty_column.addWidget(self.empty_title)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.empty_column.addWidget(self.empty_label)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.first_button = QPushButton(self.empty_page)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setProperty(u"primary", True)

        self.empty_row.addWidget(self.first_button)

        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.spacer_2)


        self.empty_column.addLayout(self.empty_row)

        self.spacer_3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.spacer_3)

        self.pages.addWidget(self.empty_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_column = QVBoxLayout(self.list_page)
        self.list_column.setSpacing(0)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(self.list_page)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content = ScrolledContent()
        self.content.setObjectName(u"content")
        self.content.setGeometry(QRect(0, 0, 900, 600))
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.expert_label = QLabel(self.content)
        self.expert_label.setObjectName(u"expert_label")
        self.expert_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expert_label.setWordWrap(True)

        self.head_row.addWidget(self.expert_label)

        self.edit_button = QPushButton(self.content)
        self.edit_button.setObjectName(u"edit_button")

        self.head_row.addWidget(self.edit_button)

        self.new_button = QPushButton(self.content)
        self.new_button.setObjectName(u"new_button")

        self.head_row.addWidget(self.new_button)

        self.head_row.setStretch(0, 1)

        self.column.addLayout(self.head_row)

        self.facts_label = QLabel(self.content)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_label.setWordWrap(True)

        self.column.addWidget(self.facts_label)

        self.challenge_label = QLabel(self.content)
        self.challenge_label.setObjectName(u"challenge_label")
        self.challenge_label.setTextFormat(Qt.TextFormat.PlainText)
        self.challenge_label.setWordWrap(True)

        self.column.addWidget(self.challenge_label)

        self.path_card = QFrame(self.content)
        self.path_card.setObjectName(u"path_card")
        self.path_card.setProperty(u"card", True)
        self.path_column = QVBoxLayout(self.path_card)
        self.path_column.setSpacing(8)
        self.path_column.setObjectName(u"path_column")
        self.path_column.setContentsMargins(16, 16, 16, 8)
        self.path_title = QLabel(self.path_card)
        self.path_title.setObjectName(u"path_title")
        self.path_title.setTextFormat(Qt.TextFormat.PlainText)
        self.path_title.setWordWrap(True)

        self.path_column.addWidget(self.path_title)

        self.path_area = QWidget(self.path_card)
        self.path_area.setObjectName(u"path_area")

        self.path_column.addWidget(self.path_area)


        self.column.addWidget(self.path_card)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(-1, 8, -1, -1)
        self.left_cards = QVBoxLayout()
        self.left_cards.setSpacing(16)
        self.left_cards.setObjectName(u"left_cards")
        self.left_cards.setContentsMargins(0, 0, 0, 0)

        self.cards.addLayout(self.left_cards)

        self.right_cards = QVBoxLayout()
        self.right_cards.setSpacing(16)
        self.right_cards.setObjectName(u"right_cards")
        self.right_cards.setContentsMargins(0, 0, 0, 0)

        self.cards.addLayout(self.right_cards)

        self.cards.setStretch(0, 1)
        self.cards.setStretch(1, 1)

        self.column.addLayout(self.cards)

        self.column.setStretch(4, 1)
        self.scroll_area.setWidget(self.content)

        self.list_column.addWidget(self.scroll_area)

        self.pages.addWidget(self.list_page)

        self.room_column.addWidget(self.pages)


        self.retranslateUi(OverviewRoom)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(OverviewRoom)
    # setupUi

    def retranslateUi(self, OverviewRoom):
        OverviewRoom.setWindowTitle(QCoreApplication.translate("OverviewRoom", u"Overview", None))
        self.empty_title.setText(QCoreApplication.translate("OverviewRoom", u"No handover yet", None))
        self.empty_label.setText(QCoreApplication.translate("OverviewRoom", u"A handover is one expert\u2019s departure and all that belongs to it. It needs nothing but a name to begin.", None))
        self.first_button.setText(QCoreApplication.translate("OverviewRoom", u"New handover\u2026", None))
#if QT_CONFIG(tooltip)
        self.first_button.setToolTip(QCoreApplication.translate("OverviewRoom", u"Begin a handover (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.expert_label.setText("")
        self.edit_button.setText(QCoreApplication.translate("OverviewRoom", u"Edit details", None))
#if QT_CONFIG(tooltip)
        self.edit_button.setToolTip(QCoreApplication.translate("OverviewRoom", u"Change who leaves, when, and to whom, in Prepare & meet", None))
#endif // QT_CONFIG(tooltip)
        self.new_button.setText(QCoreApplication.translate("OverviewRoom", u"New handover\u2026", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("OverviewRoom", u"Begin another handover (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.facts_label.setText("")
        self.challenge_label.setText("")
        self.path_title.setText(QCoreApplication.translate("OverviewRoom", u"The way to the successor", None))
    # retranslateUi


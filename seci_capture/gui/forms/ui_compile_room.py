# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compile_room.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QToolButton, QVBoxLayout, QWidget)

from seci_capture.gui.combine.item_view import ItemView
from seci_capture.gui.combine.quote_view import QuoteView
from seci_capture.gui.widgets.wrapping_row import WrappingRow

class Ui_CompileRoom(object):
    def setupUi(self, CompileRoom):
        if not CompileRoom.objectName():
            CompileRoom.setObjectName(u"CompileRoom")
        self.room_layout = QVBoxLayout(CompileRoom)
        self.room_layout.setSpacing(16)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(16, 16, 16, 16)
        self.empty_side = QFrame(CompileRoom)
        self.empty_side.setObjectName(u"empty_side")
        self.empty_side.setProperty(u"card", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.empty_side.sizePolicy().hasHeightForWidth())
        self.empty_side.setSizePolicy(sizePolicy)
        self.empty_side.setVisible(False)
        self.empty_layout = QVBoxLayout(self.empty_side)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty_title = QLabel(self.empty_side)
        self.empty_title.setObjectName(u"empty_title")

        self.empty_layout.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty_side)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_text)

        self.empty_buttons = WrappingRow(self.empty_side)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.capture_button = QPushButton(self.empty_buttons)
        self.capture_button.setObjectName(u"capture_button")
        self.capture_button.setProperty(u"primary", True)
        self.write_button = QPushButton(self.empty_buttons)
        self.write_button.setObjectName(u"write_button")

        self.empty_layout.addWidget(self.empty_buttons)

        self.empty_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_spacer)


        self.room_layout.addWidget(self.empty_side)

        self.splitter = QSplitter(CompileRoom)
        self.splitter.setObjectName(u"splitter")
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.waiting_side = QWidget(self.splitter)
        self.waiting_side.setObjectName(u"waiting_side")
        self.waiting_side.setMinimumSize(QSize(180, 0))
        self.waiting_layout = QVBoxLayout(self.waiting_side)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(0, 0, 0, 0)
        self.waiting_title = QLabel(self.waiting_side)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setWordWrap(True)

        self.waiting_layout.addWidget(self.waiting_title)

        self.waiting_hint = QLabel(self.waiting_side)
        self.waiting_hint.setObjectName(u"waiting_hint")
        self.waiting_hint.setText(u"")
        self.waiting_hint.setWordWrap(True)

        self.waiting_layout.addWidget(self.waiting_hint)

        self.waiting_list = QuoteView(self.waiting_side)
        self.waiting_list.setObjectName(u"waiting_list")
        self.waiting_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.waiting_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.waiting_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.waiting_list.setWordWrap(True)
        self.waiting_list.setDragEnabled(True)

        self.waiting_layout.addWidget(self.waiting_list)

        self.waiting_buttons = WrappingRow(self.waiting_side)
        self.waiting_buttons.setObjectName(u"waiting_buttons")
        self.hear_button = QPushButton(self.waiting_buttons)
        self.hear_button.setObjectName(u"hear_button")
        self.add_button = QPushButton(self.waiting_buttons)
        self.add_button.setObjectName(u"add_button")

        self.waiting_layout.addWidget(self.waiting_buttons)

        self.make_button = QPushButton(self.waiting_side)
        self.make_button.setObjectName(u"make_button")

        self.waiting_layout.addWidget(self.make_button)

        self.splitter.addWidget(self.waiting_side)
        self.items_side = QWidget(self.splitter)
        self.items_side.setObjectName(u"items_side")
        self.items_side.setMinimumSize(QSize(210, 0))
        self.items_layout = QVBoxLayout(self.items_side)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(0, 0, 0, 0)
        self.items_title = QLabel(self.items_side)
        self.items_title.setObjectName(u"items_title")
        self.items_title.setWordWrap(True)

        self.items_layout.addWidget(self.items_title)

        self.items_hint = QLabel(self.items_side)
        self.items_hint.setObjectName(u"items_hint")
        self.items_hint.setText(u"")
        self.items_hint.setWordWrap(True)

        self.items_layout.addWidget(self.items_hint)

        self.item_list = ItemView(self.items_side)
        self.item_list.setObjectName(u"item_list")
        self.item_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.item_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.item_list.setWordWrap(True)
        self.item_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.item_list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.item_list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.item_list.setDefaultDropAction(Qt.DropAction.MoveAction)

        self.items_layout.addWidget(self.item_list)

        self.item_buttons = WrappingRow(self.items_side)
        self.item_buttons.setObjectName(u"item_buttons")
        self.new_button = QPushButton(self.item_buttons)
        self.new_button.setObjectName(u"new_button")
        self.join_button = QPushButton(self.item_buttons)
        self.join_button.setObjectName(u"join_button")
        self.up_button = QToolButton(self.item_buttons)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"apart", True)
        self.up_button.setAutoRaise(True)
        self.up_button.setText(u"\u2191")
        self.down_button = QToolButton(self.item_buttons)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoRaise(True)
        self.down_button.setText(u"\u2193")

        self.items_layout.addWidget(self.item_buttons)

        self.splitter.addWidget(self.items_side)
        self.editor_side = QWidget(self.splitter)
        self.editor_side.setObjectName(u"editor_side")
        self.editor_side.setMinimumSize(QSize(240, 0))
        self.splitter.addWidget(self.editor_side)
        self.pages_side = QWidget(self.splitter)
        self.pages_side.setObjectName(u"pages_side")
        self.pages_side.setMinimumSize(QSize(204, 0))
        self.pages_side.setVisible(False)
        self.splitter.addWidget(self.pages_side)

        self.room_layout.addWidget(self.splitter)

        self.documents_side = QWidget(CompileRoom)
        self.documents_side.setObjectName(u"documents_side")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.documents_side.sizePolicy().hasHeightForWidth())
        self.documents_side.setSizePolicy(sizePolicy1)

        self.room_layout.addWidget(self.documents_side)

#if QT_CONFIG(shortcut)
        self.waiting_title.setBuddy(self.waiting_list)
        self.items_title.setBuddy(self.item_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CompileRoom)

        QMetaObject.connectSlotsByName(CompileRoom)
    # setupUi

    def retranslateUi(self, CompileRoom):
        self.empty_title.setText(QCoreApplication.translate("CompileRoom", u"Nothing to compile yet", None))
        self.empty_text.setText(QCoreApplication.translate("CompileRoom", u"Here, marks become items, and items become Word documents. So first read a transcript in Capture: select what matters and press one key. Each mark then waits here.", None))
        self.capture_button.setText(QCoreApplication.translate("CompileRoom", u"Go to Capture", None))
#if QT_CONFIG(tooltip)
        self.capture_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Mark what matters in a transcript (Ctrl+3)", None))
#endif // QT_CONFIG(tooltip)
        self.write_button.setText(QCoreApplication.translate("CompileRoom", u"Write an item without a mark", None))
#if QT_CONFIG(tooltip)
        self.write_button.setToolTip(QCoreApplication.translate("CompileRoom", u"For what you know already, without a recording", None))
#endif // QT_CONFIG(tooltip)
        self.waiting_title.setText(QCoreApplication.translate("CompileRoom", u"Marks that wait", None))
#if QT_CONFIG(accessibility)
        self.waiting_list.setAccessibleName(QCoreApplication.translate("CompileRoom", u"Marks that belong to no item yet", None))
#endif // QT_CONFIG(accessibility)
        self.hear_button.setText(QCoreApplication.translate("CompileRoom", u"Play", None))
#if QT_CONFIG(tooltip)
        self.hear_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Hear the chosen mark, or stop (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.add_button.setText(QCoreApplication.translate("CompileRoom", u"Add to item", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Add the chosen marks to the item on the right (Ctrl+Plus, or drag them there)", None))
#endif // QT_CONFIG(tooltip)
        self.make_button.setText(QCoreApplication.translate("CompileRoom", u"Make an item", None))
#if QT_CONFIG(tooltip)
        self.make_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Make a knowledge item from the chosen marks (Enter, or drag them to an area)", None))
#endif // QT_CONFIG(tooltip)
        self.items_title.setText(QCoreApplication.translate("CompileRoom", u"Items by knowledge area", None))
#if QT_CONFIG(accessibility)
        self.item_list.setAccessibleName(QCoreApplication.translate("CompileRoom", u"Knowledge items", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("CompileRoom", u"New item", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Write an item without a mark", None))
#endif // QT_CONFIG(tooltip)
        self.join_button.setText(QCoreApplication.translate("CompileRoom", u"Join", None))
#if QT_CONFIG(tooltip)
        self.join_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Make one item of those that are chosen (J, or drag one onto another)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.up_button.setAccessibleName(QCoreApplication.translate("CompileRoom", u"Move up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Move the item or the area up (Alt+Up, or drag it)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down_button.setAccessibleName(QCoreApplication.translate("CompileRoom", u"Move down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("CompileRoom", u"Move the item or the area down (Alt+Down, or drag it)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


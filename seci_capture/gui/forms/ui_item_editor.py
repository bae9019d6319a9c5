# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_editor.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seci_capture.gui.combine.quote_view import QuoteView
from seci_capture.gui.widgets.growing_edit import GrowingEdit
from seci_capture.gui.widgets.wrapping_row import WrappingRow

class Ui_ItemEditor(object):
    def setupUi(self, ItemEditor):
        if not ItemEditor.objectName():
            ItemEditor.setObjectName(u"ItemEditor")
        self.editor_layout = QVBoxLayout(ItemEditor)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ItemEditor)
        self.heading.setObjectName(u"heading")

        self.editor_layout.addWidget(self.heading)

        self.hint = QLabel(ItemEditor)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)

        self.editor_layout.addWidget(self.hint)

        self.fields = QWidget(ItemEditor)
        self.fields.setObjectName(u"fields")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.fields.sizePolicy().hasHeightForWidth())
        self.fields.setSizePolicy(sizePolicy)
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setSpacing(4)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.fields)
        self.title_label.setObjectName(u"title_label")

        self.fields_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.fields)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_layout.addWidget(self.title_edit)

        self.statement_label = QLabel(self.fields)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setWordWrap(True)

        self.fields_layout.addWidget(self.statement_label)

        self.statement_edit = GrowingEdit(self.fields)
        self.statement_edit.setObjectName(u"statement_edit")
        self.statement_edit.setTabChangesFocus(True)
        self.statement_edit.setMinimumSize(QSize(0, 60))

        self.fields_layout.addWidget(self.statement_edit)

        self.sort_layout = QHBoxLayout()
        self.sort_layout.setSpacing(8)
        self.sort_layout.setObjectName(u"sort_layout")
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_label = QLabel(self.fields)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_box = QComboBox(self.fields)
        self.kind_box.setObjectName(u"kind_box")

        self.kind_layout.addWidget(self.kind_box)


        self.sort_layout.addLayout(self.kind_layout)

        self.area_layout = QVBoxLayout()
        self.area_layout.setSpacing(4)
        self.area_layout.setObjectName(u"area_layout")
        self.area_label = QLabel(self.fields)
        self.area_label.setObjectName(u"area_label")

        self.area_layout.addWidget(self.area_label)

        self.area_box = QComboBox(self.fields)
        self.area_box.setObjectName(u"area_box")
        self.area_box.setEditable(True)
        self.area_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.area_layout.addWidget(self.area_box)


        self.sort_layout.addLayout(self.area_layout)


        self.fields_layout.addLayout(self.sort_layout)

        self.evidence_label = QLabel(self.fields)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setWordWrap(True)

        self.fields_layout.addWidget(self.evidence_label)

        self.evidence_hint = QLabel(self.fields)
        self.evidence_hint.setObjectName(u"evidence_hint")
        self.evidence_hint.setWordWrap(True)

        self.fields_layout.addWidget(self.evidence_hint)

        self.evidence_list = QuoteView(self.fields)
        self.evidence_list.setObjectName(u"evidence_list")
        self.evidence_list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.evidence_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.evidence_list.setWordWrap(True)
        self.evidence_list.setAcceptDrops(True)
        self.evidence_list.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.evidence_list.setProperty(u"showDropIndicator", False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.evidence_list.sizePolicy().hasHeightForWidth())
        self.evidence_list.setSizePolicy(sizePolicy1)
        self.evidence_list.setMinimumSize(QSize(0, 48))

        self.fields_layout.addWidget(self.evidence_list)

        self.evidence_buttons = WrappingRow(self.fields)
        self.evidence_buttons.setObjectName(u"evidence_buttons")
        self.play_button = QPushButton(self.evidence_buttons)
        self.play_button.setObjectName(u"play_button")
        self.place_button = QPushButton(self.evidence_buttons)
        self.place_button.setObjectName(u"place_button")
        self.detach_button = QPushButton(self.evidence_buttons)
        self.detach_button.setObjectName(u"detach_button")

        self.fields_layout.addWidget(self.evidence_buttons)

        self.save_buttons = WrappingRow(self.fields)
        self.save_buttons.setObjectName(u"save_buttons")
        self.remove_button = QPushButton(self.save_buttons)
        self.remove_button.setObjectName(u"remove_button")
        self.save_button = QPushButton(self.save_buttons)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"apart", True)
        self.save_button.setProperty(u"primary", True)

        self.fields_layout.addWidget(self.save_buttons)


        self.editor_layout.addWidget(self.fields)

        self.bottom_spacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.bottom_spacer)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.statement_label.setBuddy(self.statement_edit)
        self.kind_label.setBuddy(self.kind_box)
        self.area_label.setBuddy(self.area_box)
        self.evidence_label.setBuddy(self.evidence_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ItemEditor)

        QMetaObject.connectSlotsByName(ItemEditor)
    # setupUi

    def retranslateUi(self, ItemEditor):
        self.heading.setText(QCoreApplication.translate("ItemEditor", u"Item", None))
        self.hint.setText(QCoreApplication.translate("ItemEditor", u"Choose an item, or make one from marks.", None))
        self.title_label.setText(QCoreApplication.translate("ItemEditor", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Title of the item", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ItemEditor", u"A few words to find it by", None))
        self.statement_label.setText(QCoreApplication.translate("ItemEditor", u"What the &successor should know", None))
#if QT_CONFIG(accessibility)
        self.statement_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"What the successor should know", None))
#endif // QT_CONFIG(accessibility)
        self.statement_edit.setPlaceholderText(QCoreApplication.translate("ItemEditor", u"In plain words, and with its limit: when does it not hold?", None))
        self.kind_label.setText(QCoreApplication.translate("ItemEditor", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Kind of knowledge", None))
#endif // QT_CONFIG(accessibility)
        self.area_label.setText(QCoreApplication.translate("ItemEditor", u"&Area", None))
#if QT_CONFIG(accessibility)
        self.area_box.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Knowledge area; a new name makes a new area", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.area_box.setToolTip(QCoreApplication.translate("ItemEditor", u"A new name makes a new area", None))
#endif // QT_CONFIG(tooltip)
        self.evidence_label.setText(QCoreApplication.translate("ItemEditor", u"Said in these &words", None))
        self.evidence_hint.setText(QCoreApplication.translate("ItemEditor", u"No witness yet. Drag a mark here, so that the claim can be traced.", None))
#if QT_CONFIG(accessibility)
        self.evidence_list.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Quotes behind the item", None))
#endif // QT_CONFIG(accessibility)
        self.play_button.setText(QCoreApplication.translate("ItemEditor", u"Play", None))
#if QT_CONFIG(tooltip)
        self.play_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Hear the chosen quote, or stop (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.place_button.setText(QCoreApplication.translate("ItemEditor", u"Show", None))
#if QT_CONFIG(tooltip)
        self.place_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Show the chosen quote in the interview (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.detach_button.setText(QCoreApplication.translate("ItemEditor", u"Remove quote", None))
#if QT_CONFIG(tooltip)
        self.detach_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Remove the chosen quote from this item; the mark stays (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.remove_button.setText(QCoreApplication.translate("ItemEditor", u"Remove item", None))
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Remove the item; its marks stay, and undo brings it back", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("ItemEditor", u"Save", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Save the item (Ctrl+Enter); choosing another one saves it too", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


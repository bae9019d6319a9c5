# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_bar.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QAbstractScrollArea, QApplication, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_DocumentsBar(object):
    def setupUi(self, DocumentsBar):
        if not DocumentsBar.objectName():
            DocumentsBar.setObjectName(u"DocumentsBar")
        DocumentsBar.setProperty(u"card", True)
        self.bar_layout = QVBoxLayout(DocumentsBar)
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(16, 12, 16, 12)
        self.row_layout = QHBoxLayout()
        self.row_layout.setSpacing(8)
        self.row_layout.setObjectName(u"row_layout")
        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(2)
        self.words_layout.setObjectName(u"words_layout")
        self.documents_title = QLabel(DocumentsBar)
        self.documents_title.setObjectName(u"documents_title")

        self.words_layout.addWidget(self.documents_title)

        self.gaps_label = QLabel(DocumentsBar)
        self.gaps_label.setObjectName(u"gaps_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.gaps_label.sizePolicy().hasHeightForWidth())
        self.gaps_label.setSizePolicy(sizePolicy)

        self.words_layout.addWidget(self.gaps_label)


        self.row_layout.addLayout(self.words_layout)

        self.gaps_button = QPushButton(DocumentsBar)
        self.gaps_button.setObjectName(u"gaps_button")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.gaps_button.sizePolicy().hasHeightForWidth())
        self.gaps_button.setSizePolicy(sizePolicy1)
        self.gaps_button.setCheckable(True)

        self.row_layout.addWidget(self.gaps_button)

        self.checklist_button = QPushButton(DocumentsBar)
        self.checklist_button.setObjectName(u"checklist_button")
        sizePolicy1.setHeightForWidth(self.checklist_button.sizePolicy().hasHeightForWidth())
        self.checklist_button.setSizePolicy(sizePolicy1)

        self.row_layout.addWidget(self.checklist_button)

        self.pack_button = QPushButton(DocumentsBar)
        self.pack_button.setObjectName(u"pack_button")
        sizePolicy1.setHeightForWidth(self.pack_button.sizePolicy().hasHeightForWidth())
        self.pack_button.setSizePolicy(sizePolicy1)
        self.pack_button.setProperty(u"primary", True)

        self.row_layout.addWidget(self.pack_button)


        self.bar_layout.addLayout(self.row_layout)

        self.gaps_tree = QTreeWidget(DocumentsBar)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(0, u"1")
        self.gaps_tree.setHeaderItem(__qtreewidgetitem)
        self.gaps_tree.setObjectName(u"gaps_tree")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.gaps_tree.sizePolicy().hasHeightForWidth())
        self.gaps_tree.setSizePolicy(sizePolicy2)
        self.gaps_tree.setMinimumSize(QSize(0, 48))
        self.gaps_tree.setMaximumSize(QSize(16777215, 170))
        self.gaps_tree.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.gaps_tree.setWordWrap(True)
        self.gaps_tree.setHeaderHidden(True)
        self.gaps_tree.setRootIsDecorated(False)
        self.gaps_tree.setItemsExpandable(False)
        self.gaps_tree.setIndentation(16)
        self.gaps_tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.gaps_tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.gaps_tree.setFrameShape(QFrame.Shape.NoFrame)
        self.gaps_tree.setVisible(False)

        self.bar_layout.addWidget(self.gaps_tree)


        self.retranslateUi(DocumentsBar)

        QMetaObject.connectSlotsByName(DocumentsBar)
    # setupUi

    def retranslateUi(self, DocumentsBar):
        self.documents_title.setText(QCoreApplication.translate("DocumentsBar", u"Word documents", None))
        self.gaps_button.setText(QCoreApplication.translate("DocumentsBar", u"What is missing", None))
#if QT_CONFIG(tooltip)
        self.gaps_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"List what the documents do not cover yet", None))
#endif // QT_CONFIG(tooltip)
        self.checklist_button.setText(QCoreApplication.translate("DocumentsBar", u"Checklist\u2026", None))
#if QT_CONFIG(tooltip)
        self.checklist_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"One task for each item, to be ticked by successor and mentor (Ctrl+Shift+E)", None))
#endif // QT_CONFIG(tooltip)
        self.pack_button.setText(QCoreApplication.translate("DocumentsBar", u"Knowledge pack\u2026", None))
#if QT_CONFIG(tooltip)
        self.pack_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"All items with their quotes, questions, gaps and sources, for reading (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.gaps_tree.setAccessibleName(QCoreApplication.translate("DocumentsBar", u"What is missing", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


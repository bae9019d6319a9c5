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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from seci_capture.gui.widgets.wrapping_row import WrappingRow

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
        self.gaps_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.gaps_label.sizePolicy().hasHeightForWidth())
        self.gaps_label.setSizePolicy(sizePolicy)

        self.words_layout.addWidget(self.gaps_label)


        self.row_layout.addLayout(self.words_layout)

        self.documents_row = WrappingRow(DocumentsBar)
        self.documents_row.setObjectName(u"documents_row")
        self.gaps_button = QPushButton(self.documents_row)
        self.gaps_button.setObjectName(u"gaps_button")
        self.gaps_button.setProperty(u"apart", True)
        self.pages_button = QPushButton(self.documents_row)
        self.pages_button.setObjectName(u"pages_button")
        self.pages_button.setCheckable(True)
        self.checklist_button = QPushButton(self.documents_row)
        self.checklist_button.setObjectName(u"checklist_button")
        self.pack_button = QPushButton(self.documents_row)
        self.pack_button.setObjectName(u"pack_button")
        self.pack_button.setProperty(u"primary", True)

        self.row_layout.addWidget(self.documents_row)


        self.bar_layout.addLayout(self.row_layout)


        self.retranslateUi(DocumentsBar)

        QMetaObject.connectSlotsByName(DocumentsBar)
    # setupUi

    def retranslateUi(self, DocumentsBar):
        self.documents_title.setText(QCoreApplication.translate("DocumentsBar", u"Word documents", None))
        self.gaps_button.setText(QCoreApplication.translate("DocumentsBar", u"What is missing", None))
#if QT_CONFIG(tooltip)
        self.gaps_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"List what the documents do not cover yet (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.pages_button.setText(QCoreApplication.translate("DocumentsBar", u"Preview", None))
#if QT_CONFIG(tooltip)
        self.pages_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"The document as pages, while you write; it takes the place of the marks that wait (F9)", None))
#endif // QT_CONFIG(tooltip)
        self.checklist_button.setText(QCoreApplication.translate("DocumentsBar", u"Checklist\u2026", None))
#if QT_CONFIG(tooltip)
        self.checklist_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"One task for each item, to be ticked by successor and mentor (Ctrl+Shift+E)", None))
#endif // QT_CONFIG(tooltip)
        self.pack_button.setText(QCoreApplication.translate("DocumentsBar", u"Knowledge pack\u2026", None))
#if QT_CONFIG(tooltip)
        self.pack_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"All items with their quotes, questions, gaps and sources, for reading (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


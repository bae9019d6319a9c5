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

class Ui_DocumentsBar(object):
    def setupUi(self, DocumentsBar):
        if not DocumentsBar.objectName():
            DocumentsBar.setObjectName(u"DocumentsBar")
        DocumentsBar.setProperty(u"card", True)
        self.bar_layout = QHBoxLayout(DocumentsBar)
        self.bar_layout.setSpacing(16)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(16, 12, 16, 12)
        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(2)
        self.words_layout.setObjectName(u"words_layout")
        self.documents_title = QLabel(DocumentsBar)
        self.documents_title.setObjectName(u"documents_title")

        self.words_layout.addWidget(self.documents_title)

        self.gaps_label = QLabel(DocumentsBar)
        self.gaps_label.setObjectName(u"gaps_label")
        self.gaps_label.setWordWrap(True)

        self.words_layout.addWidget(self.gaps_label)


        self.bar_layout.addLayout(self.words_layout)

        self.pack_button = QPushButton(DocumentsBar)
        self.pack_button.setObjectName(u"pack_button")
#if QT_CONFIG(shortcut)
        self.pack_button.setShortcut(u"Ctrl+E")
#endif // QT_CONFIG(shortcut)
        self.pack_button.setProperty(u"primary", True)

        self.bar_layout.addWidget(self.pack_button)

        self.checklist_button = QPushButton(DocumentsBar)
        self.checklist_button.setObjectName(u"checklist_button")
#if QT_CONFIG(shortcut)
        self.checklist_button.setShortcut(u"Ctrl+Shift+E")
#endif // QT_CONFIG(shortcut)

        self.bar_layout.addWidget(self.checklist_button)


        self.retranslateUi(DocumentsBar)

        QMetaObject.connectSlotsByName(DocumentsBar)
    # setupUi

    def retranslateUi(self, DocumentsBar):
        self.documents_title.setText(QCoreApplication.translate("DocumentsBar", u"Word documents", None))
        self.pack_button.setText(QCoreApplication.translate("DocumentsBar", u"Knowledge pack\u2026", None))
#if QT_CONFIG(tooltip)
        self.pack_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"All items with their quotes, questions, gaps and sources, for reading (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
        self.checklist_button.setText(QCoreApplication.translate("DocumentsBar", u"Checklist\u2026", None))
#if QT_CONFIG(tooltip)
        self.checklist_button.setToolTip(QCoreApplication.translate("DocumentsBar", u"One task for each item, to be ticked by successor and mentor (Ctrl+Shift+E)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pages_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from seci_capture.gui.widgets.wrapping_row import WrappingRow

class Ui_PagesPane(object):
    def setupUi(self, PagesPane):
        if not PagesPane.objectName():
            PagesPane.setObjectName(u"PagesPane")
        self.pane_layout = QVBoxLayout(PagesPane)
        self.pane_layout.setSpacing(8)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.top_layout = QHBoxLayout()
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.document_box = QComboBox(PagesPane)
        self.document_box.setObjectName(u"document_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.document_box.sizePolicy().hasHeightForWidth())
        self.document_box.setSizePolicy(sizePolicy)
        self.document_box.setMinimumContentsLength(8)
        self.document_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.top_layout.addWidget(self.document_box)

        self.large_button = QPushButton(PagesPane)
        self.large_button.setObjectName(u"large_button")
        self.large_button.setCheckable(True)

        self.top_layout.addWidget(self.large_button)


        self.pane_layout.addLayout(self.top_layout)

        self.stack = QStackedWidget(PagesPane)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.words_page = QFrame()
        self.words_page.setObjectName(u"words_page")
        self.words_page.setProperty(u"card", True)
        self.words_layout = QVBoxLayout(self.words_page)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(16, 16, 16, 16)
        self.words = QLabel(self.words_page)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.words_layout.addWidget(self.words)

        self.stack.addWidget(self.words_page)

        self.pane_layout.addWidget(self.stack)

        self.bottom_row = WrappingRow(PagesPane)
        self.bottom_row.setObjectName(u"bottom_row")
        self.back_button = QPushButton(self.bottom_row)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setMaximumSize(QSize(40, 16777215))
        self.back_button.setText(u"\u2039")
        self.page_label = QLabel(self.bottom_row)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setText(u"")
        self.page_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.forth_button = QPushButton(self.bottom_row)
        self.forth_button.setObjectName(u"forth_button")
        self.forth_button.setMaximumSize(QSize(40, 16777215))
        self.forth_button.setText(u"\u203a")
        self.print_button = QPushButton(self.bottom_row)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"apart", True)

        self.pane_layout.addWidget(self.bottom_row)


        self.retranslateUi(PagesPane)

        QMetaObject.connectSlotsByName(PagesPane)
    # setupUi

    def retranslateUi(self, PagesPane):
#if QT_CONFIG(accessibility)
        self.document_box.setAccessibleName(QCoreApplication.translate("PagesPane", u"Document that is shown as pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.document_box.setToolTip(QCoreApplication.translate("PagesPane", u"Which document is shown", None))
#endif // QT_CONFIG(tooltip)
        self.large_button.setText(QCoreApplication.translate("PagesPane", u"Larger", None))
#if QT_CONFIG(tooltip)
        self.large_button.setToolTip(QCoreApplication.translate("PagesPane", u"Let the pages have the whole room (Ctrl+0); Esc leads back", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("PagesPane", u"Previous page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PagesPane", u"Previous page (Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forth_button.setAccessibleName(QCoreApplication.translate("PagesPane", u"Next page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forth_button.setToolTip(QCoreApplication.translate("PagesPane", u"Next page (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(QCoreApplication.translate("PagesPane", u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("PagesPane", u"Print the document (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


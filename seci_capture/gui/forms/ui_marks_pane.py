# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'marks_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QLabel, QListView,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from seci_capture.gui.widgets.wrapping_row import WrappingRow
class Ui_MarksPane(object):
    def setupUi(self, MarksPane):
        if not MarksPane.objectName():
            MarksPane.setObjectName(u"MarksPane")
        self.marks_layout = QVBoxLayout(MarksPane)
        self.marks_layout.setSpacing(8)
        self.marks_layout.setObjectName(u"marks_layout")
        self.marks_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(MarksPane)
        self.heading.setObjectName(u"heading")
        self.heading.setMinimumSize(QSize(0, 28))

        self.marks_layout.addWidget(self.heading)

        self.list = QListView(MarksPane)
        self.list.setObjectName(u"list")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked)

        self.marks_layout.addWidget(self.list)

        self.empty = QLabel(MarksPane)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)

        self.marks_layout.addWidget(self.empty)

        self.buttons_row = WrappingRow(MarksPane)
        self.buttons_row.setObjectName(u"buttons_row")
        self.remove_button = QPushButton(self.buttons_row)
        self.remove_button.setObjectName(u"remove_button")
        self.item_button = QPushButton(self.buttons_row)
        self.item_button.setObjectName(u"item_button")

        self.marks_layout.addWidget(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MarksPane)

        QMetaObject.connectSlotsByName(MarksPane)
    # setupUi

    def retranslateUi(self, MarksPane):
        self.heading.setText(QCoreApplication.translate("MarksPane", u"Mar&ks", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("MarksPane", u"Marks of this recording", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("MarksPane", u"No marks yet. Select words in the transcript and press the key of a kind, or its button.", None))
        self.remove_button.setText(QCoreApplication.translate("MarksPane", u"Rem&ove", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("MarksPane", u"Remove the chosen marks", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("MarksPane", u"Remove the chosen marks (Del). Undo brings them back.", None))
#endif // QT_CONFIG(tooltip)
        self.item_button.setText(QCoreApplication.translate("MarksPane", u"Make an ite&m", None))
#if QT_CONFIG(tooltip)
        self.item_button.setToolTip(QCoreApplication.translate("MarksPane", u"Make a knowledge item of the chosen marks, with them as its evidence; then Compile writes Word", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


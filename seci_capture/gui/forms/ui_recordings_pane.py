# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recordings_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QTreeView, QVBoxLayout,
    QWidget)

from seci_capture.gui.externalize.job_rows import JobRows
class Ui_RecordingsPane(object):
    def setupUi(self, RecordingsPane):
        if not RecordingsPane.objectName():
            RecordingsPane.setObjectName(u"RecordingsPane")
        self.recordings_layout = QVBoxLayout(RecordingsPane)
        self.recordings_layout.setSpacing(8)
        self.recordings_layout.setObjectName(u"recordings_layout")
        self.recordings_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RecordingsPane)
        self.heading.setObjectName(u"heading")
        self.heading.setMinimumSize(QSize(0, 28))

        self.recordings_layout.addWidget(self.heading)

        self.tree = QTreeView(RecordingsPane)
        self.tree.setObjectName(u"tree")
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(0)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.tree.setDragEnabled(True)
        self.tree.setDefaultDropAction(Qt.DropAction.MoveAction)

        self.recordings_layout.addWidget(self.tree)

        self.empty = QLabel(RecordingsPane)
        self.empty.setObjectName(u"empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)

        self.recordings_layout.addWidget(self.empty)

        self.jobs = JobRows(RecordingsPane)
        self.jobs.setObjectName(u"jobs")

        self.recordings_layout.addWidget(self.jobs)

        self.import_button = QPushButton(RecordingsPane)
        self.import_button.setObjectName(u"import_button")

        self.recordings_layout.addWidget(self.import_button)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.tree)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecordingsPane)

        QMetaObject.connectSlotsByName(RecordingsPane)
    # setupUi

    def retranslateUi(self, RecordingsPane):
        self.heading.setText(QCoreApplication.translate("RecordingsPane", u"&Recordings", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("RecordingsPane", u"Interviews and their recordings", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("RecordingsPane", u"No recordings yet.", None))
#if QT_CONFIG(accessibility)
        self.jobs.setAccessibleName(QCoreApplication.translate("RecordingsPane", u"What is under way", None))
#endif // QT_CONFIG(accessibility)
        self.import_button.setText(QCoreApplication.translate("RecordingsPane", u"&Import\u2026", None))
#if QT_CONFIG(accessibility)
        self.import_button.setAccessibleName(QCoreApplication.translate("RecordingsPane", u"Import recordings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("RecordingsPane", u"Bring sound or video files into the interview chosen above (Alt+I). You can also drop them here.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


"""The style sheet: every control in the same calm look, in the colours of a scheme.

Marked by properties: ``primary`` for the one main button of a page, ``card`` for a raised frame,
``row`` for a button that is a line of a card, ``step`` for one of the golden path, ``ground``
(calm, warning, failure) for a frame that says something, ``inline`` for a text that is typed where
it stands.
"""

from seci_capture import resources
from seci_capture.gui.theme.scales import MEDIUM, SMALL
from seci_capture.gui.theme.tones import Tones


def style_sheet(tones: Tones) -> str:
    """Return the style sheet of a scheme."""
    signs = {
        name: resources.path("icons", getattr(tones, name)).as_posix()
        for name in ("tick", "down", "up", "left", "right")
    }
    return "".join(
        part.format(tones=tones, medium=MEDIUM, small=SMALL, **signs)
        for part in (_BUTTONS, _BARS, _FIELDS, _ARROWS, _LISTS, _CHOICES, _SLIDING, _FRAMES)
    )


_BUTTONS = """\
QPushButton {{ padding: 6px 14px; border: 1px solid {tones.line}; border-radius: 6px;
  background: {tones.base}; color: {tones.text}; }}
QPushButton:hover {{ border-color: {tones.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {tones.raised}; }}
QPushButton:disabled {{ color: {tones.faint}; background: {tones.window}; }}
QPushButton:focus {{ border: 2px solid {tones.accent}; padding: 5px 13px; }}
QPushButton[primary="true"] {{ background: {tones.accent}; color: {tones.on_accent};
  border-color: {tones.accent}; font-weight: bold; }}
QPushButton[primary="true"]:disabled {{ background: {tones.raised}; color: {tones.faint};
  border-color: {tones.line}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {tones.text}; }}
QPushButton[choice="true"]:checked {{ background: {tones.calm}; border-color: {tones.accent}; }}
QPushButton[room="true"] {{ border: 1px solid transparent; background: transparent; }}
QPushButton[room="true"]:hover {{ background: {tones.raised}; }}
QPushButton[room="true"]:checked {{ background: {tones.calm};
  border-left: 3px solid {tones.accent}; }}
QPushButton[room="true"]:focus {{ border: 2px solid {tones.accent}; }}
QPushButton[row="true"] {{ border: 1px solid transparent; background: transparent;
  text-align: left; padding: 0; }}
QPushButton[row="true"]:hover {{ background: {tones.raised}; }}
QPushButton[row="true"]:checked {{ background: {tones.calm}; }}
QPushButton[row="true"]:focus {{ border: 2px solid {tones.accent}; }}
QPushButton[step="true"] {{ border: 1px solid transparent; border-radius: {medium}px;
  background: transparent; padding: 0; }}
QPushButton[step="true"]:hover {{ background: {tones.raised}; }}
QPushButton[step="true"]:focus {{ border: 2px solid {tones.accent}; }}
QPushButton[step="true"] QLabel {{ color: {tones.text}; background: transparent; }}
QPushButton[step="true"] QLabel#sign {{ border: 2px solid {tones.line}; border-radius: 13px;
  background: {tones.base}; color: {tones.faint}; font-weight: bold; }}
QPushButton[step="true"] QLabel#sign[done="true"] {{ border-color: {tones.accent};
  color: {tones.accent}; }}
QPushButton[step="true"][primary="true"] {{ background: {tones.accent}; }}
QPushButton[step="true"][primary="true"]:focus {{ border: 2px solid {tones.text}; }}
QPushButton[step="true"][primary="true"] QLabel {{ color: {tones.on_accent}; }}
QPushButton[step="true"][primary="true"] QLabel#sign {{ border-color: {tones.on_accent};
  background: {tones.on_accent}; color: {tones.accent}; }}
QPushButton::menu-indicator {{ image: url("{down}"); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }}
QCommandLinkButton {{ padding: 10px 16px; }}
QCommandLinkButton:focus {{ padding: 9px 15px; }}
"""
_BARS = """\
QToolTip {{ color: {tones.text}; background: {tones.base}; border: 1px solid {tones.line};
  padding: {small}px; }}
KindBar QToolButton, PlayerBar QToolButton {{ padding: 3px 4px; border: 1px solid {tones.line};
  border-radius: 6px; background: {tones.base}; }}
KindBar QToolButton:hover, PlayerBar QToolButton:hover {{ border-color: {tones.accent}; }}
KindBar QToolButton:pressed, PlayerBar QToolButton:pressed {{ background: {tones.raised}; }}
KindBar QToolButton:focus, PlayerBar QToolButton:focus {{ border: 2px solid {tones.accent};
  padding: 2px 3px; }}
KindBar QToolButton:disabled, PlayerBar QToolButton:disabled {{ color: {tones.faint};
  background: {tones.window}; }}
QToolButton[autoRaise="true"] {{ border: 1px solid transparent; border-radius: 6px;
  padding: 3px; background: transparent; }}
QToolButton[autoRaise="true"]:hover {{ background: {tones.raised}; }}
QToolButton[autoRaise="true"]:focus {{ border: 2px solid {tones.accent}; padding: 2px; }}
QTabBar::tab {{ padding: 6px 14px; border: 1px solid transparent; border-radius: 6px;
  margin: 0 {small}px {small}px 0; background: transparent; color: {tones.text}; }}
QTabBar::tab:hover, QTabBar::tab:selected {{ background: {tones.raised}; }}
QTabBar::tab:focus {{ border: 2px solid {tones.accent}; padding: 5px 13px; }}
QHeaderView::section {{ background: {tones.window}; color: {tones.faint}; border: none;
  border-bottom: 1px solid {tones.line}; padding: {small}px {medium}px; }}
"""
_FIELDS = """\
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox {{
  border: 1px solid {tones.line}; border-radius: 4px; background: {tones.base};
  color: {tones.text}; placeholder-text-color: {tones.faint};
  selection-background-color: {tones.accent};
  selection-color: {tones.on_accent}; }}
QLineEdit {{ min-height: 26px; padding: 0 6px; }}
QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: 26px; padding: 0 6px; }}
QDateEdit, QTimeEdit {{ min-height: 24px; padding: 0 6px; }}
QLineEdit:hover, QComboBox:hover, QDateEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover {{
  border-color: {tones.faint}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
  border: 2px solid {tones.accent}; padding: 0 5px; min-height: 24px; }}
QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {tones.accent}; padding: 0 5px;
  min-height: 22px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {tones.accent}; }}
QPlainTextEdit[inline="true"], QPlainTextEdit[inline="true"]:focus {{ border: none;
  border-radius: 0; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {tones.faint};
  background: {tones.window}; }}
QComboBox QAbstractItemView, QCalendarWidget QAbstractItemView {{ background: {tones.base};
  color: {tones.text}; border: 1px solid {tones.line};
  selection-background-color: {tones.accent}; selection-color: {tones.on_accent}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 6px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {tones.window}; }}
QCalendarWidget QToolButton {{ border: none; border-radius: 4px; padding: 4px 8px;
  background: transparent; color: {tones.text}; }}
QCalendarWidget QToolButton:hover {{ background: {tones.raised}; }}
QCalendarWidget QToolButton#qt_calendar_monthbutton {{ padding-right: 20px; }}
QCalendarWidget QToolButton::menu-indicator {{ image: url("{down}"); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 5px; }}
"""
_ARROWS = """\
QFileDialog {{ backward-icon: url("{left}"); forward-icon: url("{right}");
  filedialog-parent-directory-icon: url("{up}"); }}
QComboBox::drop-down, QDateEdit::drop-down {{ subcontrol-origin: padding;
  subcontrol-position: center right; width: 22px; border: none; background: transparent; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{down}"); width: 10px;
  height: 10px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button {{
  subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none;
  background: transparent; }}
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button {{
  subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none;
  background: transparent; }}
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover {{ background: {tones.raised}; border-radius: 4px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: url("{up}");
  width: 9px; height: 9px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow {{
  image: url("{down}"); width: 9px; height: 9px; }}
"""
_LISTS = """\
QListView, QTreeView, QTableView {{ border: 1px solid {tones.line}; border-radius: 4px;
  background: {tones.base}; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {tones.accent}; }}
Overlay QListView, SidePanel QListView, SidePanel QTreeView {{ border: none; }}
SidePanel QListView::item, SidePanel QTreeView::item {{ padding: {small}px 0; }}
QUndoView {{ selection-background-color: {tones.calm}; selection-color: {tones.text};
  outline: none; }}
QListWidget::item {{ padding: 6px; }}
FittingList {{ border: none; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""
_CHOICES = """\
QCheckBox::indicator, QRadioButton::indicator {{ width: 15px; height: 15px;
  border: 1px solid {tones.faint}; background: {tones.base}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{ background: {tones.accent}; border-color: {tones.accent};
  image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0.5 {tones.accent}, stop: 0.6 {tones.base}); }}
QCheckBox:focus, QRadioButton:focus {{ color: {tones.accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {tones.accent};
  width: 13px; height: 13px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {tones.line}; }}
"""
_SLIDING = """\
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {tones.line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {tones.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {tones.line}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {tones.accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -5px 0; border-radius: 7px;
  background: {tones.accent}; }}
QSlider::handle:horizontal:focus {{ background: {tones.base};
  border: 3px solid {tones.accent}; width: 10px; margin: -6px 0; border-radius: 8px; }}
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{
  background: {tones.line}; }}
QProgressBar {{ border: none; border-radius: 4px; background: {tones.raised};
  color: {tones.text}; text-align: center; min-height: 8px; }}
QProgressBar::chunk {{ border-radius: 4px; background: {tones.accent}; }}
QSplitter::handle {{ background: transparent; }}
"""
_FRAMES = """\
QFrame[card="true"] {{ background: {tones.base}; border: 1px solid {tones.line};
  border-radius: {medium}px; }}
QFrame[ground="calm"] {{ background: {tones.calm}; border-radius: 6px; }}
QFrame[ground="warning"] {{ background: {tones.warning}; border-radius: 6px; }}
QFrame[ground="failure"] {{ background: {tones.failure}; border-radius: 6px; }}
NoticeCard {{ border: 1px solid {tones.line}; }}
NoticeCard[ground="gone"] {{ border: none; }}
NoticeCard QPushButton {{ padding: 4px 8px; }}
NoticeCard QPushButton:focus {{ padding: 3px 7px; }}
"""

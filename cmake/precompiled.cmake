# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that most files include, parsed once instead of once a file: "core" for what draws nothing, "ui" for
# what does. A compiler cache saves more and finds little again beside them, so packaging/build asks for them only
# where there is none.
option(TRONBYT_PRECOMPILE "Parse the most used headers once" OFF)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL GNU) # what differs between those who share them was tried with it alone
  set(TRONBYT_PRECOMPILE OFF)
endif()

# tronbyt_precompile(name libraries…): compiles tronbyt_headers ahead, as these libraries' users see them.
function(tronbyt_precompile name)
  set(source ${PROJECT_BINARY_DIR}/precompiled-${name}.cpp)
  file(TOUCH ${source})
  add_library(tronbyt-precompiled-${name} OBJECT ${source})
  set_target_properties(tronbyt-precompiled-${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(tronbyt-precompiled-${name} PRIVATE tronbyt-options ${ARGN})
  target_precompile_headers(tronbyt-precompiled-${name} PRIVATE ${tronbyt_headers})
endfunction()

# tronbyt_use_precompiled(target name): lets a target read these headers as they were compiled ahead.
function(tronbyt_use_precompiled target name)
  if(TRONBYT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM tronbyt-precompiled-${name})
  endif()
endfunction()

if(TRONBYT_PRECOMPILE)
  set(tronbyt_headers
    <algorithm> <array> <atomic> <chrono> <cmath> <functional> <map> <memory> <mutex> <optional> <ranges> <span>
    <string> <unordered_map> <variant> <vector>
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant> <QtConcurrentRun>)
  tronbyt_precompile(core Qt6::Core Qt6::Gui Qt6::Sql Qt6::Concurrent)
  list(APPEND tronbyt_headers
    <QAction> <QBoxLayout> <QIcon> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton>
    <QStyledItemDelegate> <QToolButton> <QWidget>)
  tronbyt_precompile(ui Qt6::Core Qt6::Gui Qt6::Sql Qt6::Concurrent Qt6::Widgets Qt6::Network)
endif()

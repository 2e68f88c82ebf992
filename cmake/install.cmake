# SPDX-License-Identifier: GPL-3.0-or-later
# Where the program and what a desktop knows it by are installed.
include(GNUInstallDirs)
install(TARGETS tronbyt-desk)
install(FILES packaging/org.tronbyt.Desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.tronbyt.Desk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/tronbyt-desk.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/icons/org.tronbyt.Desk.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

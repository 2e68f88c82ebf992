# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target with the language rules that every target of ours keeps.
add_library(tronbyt-options INTERFACE)
target_include_directories(tronbyt-options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tronbyt-options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TRONBYT_VERSION="${PROJECT_VERSION}")
target_compile_options(tronbyt-options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  $<$<BOOL:${TRONBYT_WERROR}>:-Werror>)
if(TRONBYT_SANITIZE)
  target_compile_options(tronbyt-options INTERFACE -fsanitize=${TRONBYT_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(tronbyt-options INTERFACE -fsanitize=${TRONBYT_SANITIZE})
endif()

# Linking is most of what a small change costs; mold does it in a fraction of the time, where it is there.
find_program(TRONBYT_MOLD mold)
if(TRONBYT_MOLD)
  target_link_options(tronbyt-options INTERFACE -fuse-ld=mold)
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Dropscope has beside its programs (those are installed in app/), and the Debian package of it all
# (./dev package).
set(desktop_dir ${PROJECT_SOURCE_DIR}/resources/desktop)

if(TARGET dropscope)
  install(FILES ${desktop_dir}/dropscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop_dir}/dropscope.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${desktop_dir}/org.dropscope.dropscope.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${desktop_dir}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dropscope)
set(CPACK_PACKAGE_VENDOR "The Dropscope authors")
set(CPACK_PACKAGE_CONTACT "The Dropscope authors <dropscope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "instrument for dropout, the regulariser of neural networks")
set(CPACK_PACKAGE_DESCRIPTION
"Dropscope shows dropout at work on real numbers: input, mask and output side
by side, cell by cell, in training and in evaluation. Masks are a pure function
of a seed and an index, the same bits on every machine. The window is called
dropscope, the command-line program dropscope-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# The linked libraries are found by dpkg-shlibdeps. What Qt loads by name, and the fonts, no linker sees.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(TARGET dropscope)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-dejavu-core")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-jetbrains-mono, libxcb-cursor0, qt6-wayland")
endif()
# The generator's own default is the build machine's umask.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

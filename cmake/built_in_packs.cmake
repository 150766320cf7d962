# The built-in packs: a program that runs on the building machine reads their TOML with the settings layer, as the product reads a
# user's, and writes them in the form that costs least to read. A mistake in a pack fails the build, with its line.
add_executable(guanxi_compile_packs EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/tools/compile_packs/compile.cpp")
target_include_directories(guanxi_compile_packs PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/settings")
# The layer's archive alone: the library as a target would bring the packs that this program makes.
target_link_libraries(guanxi_compile_packs PRIVATE $<TARGET_FILE:guanxi_settings> guanxi_holidays guanxi_text dep_fmt)
add_dependencies(guanxi_compile_packs guanxi_settings)

file(GLOB packs CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/holidays/packs/*.toml")
set(built_in_packs "${CMAKE_CURRENT_BINARY_DIR}/settings/built_in_packs_data.cpp")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/settings")
add_custom_command(
  OUTPUT ${built_in_packs}
  COMMAND guanxi_compile_packs ${built_in_packs} ${packs}
  DEPENDS guanxi_compile_packs ${packs}
  COMMENT "Compiling the packs of countries"
  VERBATIM)
add_library(guanxi_built_in_packs STATIC ${built_in_packs})
target_include_directories(guanxi_built_in_packs PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/settings")
target_link_libraries(guanxi_built_in_packs PRIVATE guanxi_options)
target_link_libraries(guanxi_settings INTERFACE guanxi_built_in_packs)

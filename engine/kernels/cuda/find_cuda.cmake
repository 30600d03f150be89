# SPDX-License-Identifier: GPL-3.0-or-later
# Sets dropscope_have_cuda, as DROPSCOPE_CUDA asks, and makes CUDA a language of the project. Included by the root.
if(NOT DROPSCOPE_CUDA MATCHES "^(AUTO|ON|OFF)$")
  message(FATAL_ERROR "DROPSCOPE_CUDA is '${DROPSCOPE_CUDA}': choose one of AUTO, ON, OFF")
endif()
set(dropscope_have_cuda FALSE)
if(NOT DROPSCOPE_CUDA STREQUAL OFF)
  # CMake itself looks for nvcc in PATH and $CUDACXX only.
  if(NOT CMAKE_CUDA_COMPILER AND NOT DEFINED ENV{CUDACXX})
    find_program(DROPSCOPE_NVCC nvcc HINTS ENV CUDA_PATH ENV CUDA_HOME PATHS /usr/local/cuda PATH_SUFFIXES bin)
    mark_as_advanced(DROPSCOPE_NVCC)
    if(DROPSCOPE_NVCC)
      set(ENV{CUDACXX} ${DROPSCOPE_NVCC})
    endif()
  endif()
  # For the check alone: the default of older CMakes is an architecture that CUDA 13 no longer has.
  set(CMAKE_CUDA_ARCHITECTURES 75)
  include(CheckLanguage)
  check_language(CUDA)
  if(CMAKE_CUDA_COMPILER)
    enable_language(CUDA)
    set(dropscope_have_cuda TRUE)
  elseif(DROPSCOPE_CUDA STREQUAL ON)
    message(FATAL_ERROR "DROPSCOPE_CUDA is ON, but no nvcc was found that works; name one with "
                        "-DCMAKE_CUDA_COMPILER=/path/to/nvcc, or choose AUTO or OFF")
  endif()
endif()

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/io/file.h"

namespace dropscope {

/// Bytes into an open file, gathered so that small writes are cheap. It does not own the file.
/// Thread rule: one sink belongs to one thread.
class DescriptorSink final : public ByteSink {
public:
    enum class Kind {
        stream,  ///< anything; bytes follow each other
        newFile  ///< a regular file, empty now: what was written can be overwritten
    };

    /// `bufferSize`: how many bytes may wait for `flush`; 0 sends every write at once. `name` is what errors call it.
    DescriptorSink(int descriptor, std::string name, std::size_t bufferSize, Kind kind = Kind::stream);

    Status write(std::string_view bytes) override;
    [[nodiscard]] bool canOverwrite() const override { return m_kind == Kind::newFile; }
    Status overwrite(std::uint64_t offset, std::string_view bytes) override;

    /// Sends what waits. Fails when this or any write before it failed: no error is lost if a writer overlooks one.
    Status flush();

private:
    Status send(std::string_view bytes, std::optional<std::uint64_t> offset = {});

    int m_descriptor;
    std::string m_name;
    std::size_t m_bufferSize;
    Kind m_kind;
    std::string m_buffer;
    Status m_status;
};

}  // namespace dropscope

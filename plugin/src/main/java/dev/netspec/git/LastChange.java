package dev.netspec.git;

import java.time.LocalDate;

/**
 * The commit that last touched a line.
 *
 * @param id its first seven digits
 * @param author his name as the commit has it
 * @param date when it was written, where he was then
 * @param subject the first line of its message
 * @param isOldest whether the clone has no history before it, so that an older commit may be meant
 */
public record LastChange(String id, String author, LocalDate date, String subject, boolean isOldest) {}

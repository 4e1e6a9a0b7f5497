/** Attendance and marks as files. */
@NullMarked
package vn.gdnn.training.participation.file;

import org.jspecify.annotations.NullMarked;

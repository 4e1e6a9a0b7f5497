/** By when a diploma is to be issued, on paper and digitally, on the calendar of working days. */
@NullMarked
package vn.gdnn.records.register.deadline;

import org.jspecify.annotations.NullMarked;

/** A new log in the place of one that was lost, by two people of the ministry. */
@NullMarked
package vn.gdnn.records.register.opening;

import org.jspecify.annotations.NullMarked;

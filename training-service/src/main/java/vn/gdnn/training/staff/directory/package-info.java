/** The staff of one school or of many, listed and searched. */
@NullMarked
package vn.gdnn.training.staff.directory;

import org.jspecify.annotations.NullMarked;

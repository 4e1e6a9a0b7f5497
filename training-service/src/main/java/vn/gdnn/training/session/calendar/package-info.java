/** The meetings of a session as a calendar program reads them. */
@NullMarked
package vn.gdnn.training.session.calendar;

import org.jspecify.annotations.NullMarked;

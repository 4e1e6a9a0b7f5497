/** Blanks (phôi) of diplomas, from the printer to the holder or to their destruction. */
@NullMarked
package vn.gdnn.records.register.blank;

import org.jspecify.annotations.NullMarked;

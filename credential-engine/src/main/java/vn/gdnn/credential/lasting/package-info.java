/** What makes a sealed document last: validation data and archive timestamps behind it (PAdES LT and LTA). */
@NullMarked
package vn.gdnn.credential.lasting;

import org.jspecify.annotations.NullMarked;

/** What a council that appraises a programme is and says. */
@NullMarked
package vn.gdnn.curriculum.council;

import org.jspecify.annotations.NullMarked;

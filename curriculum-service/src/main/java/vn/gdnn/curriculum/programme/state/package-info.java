/** What is kept of a version of a programme. */
@NullMarked
package vn.gdnn.curriculum.programme.state;

import org.jspecify.annotations.NullMarked;

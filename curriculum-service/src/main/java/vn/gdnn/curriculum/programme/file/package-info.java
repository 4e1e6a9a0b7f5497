/** Decisions on programmes as files. */
@NullMarked
package vn.gdnn.curriculum.programme.file;

import org.jspecify.annotations.NullMarked;

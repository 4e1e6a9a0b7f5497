/** PDF pages drawn fast: faces, canvas, frames, codes and the file around them. */
@NullMarked
package vn.gdnn.credential.paper;

import org.jspecify.annotations.NullMarked;

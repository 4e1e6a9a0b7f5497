/** Files over HTTP: uploads by tus 1.0, downloads in ranges. */
@NullMarked
package vn.gdnn.curriculum.resource.file.rest;

import org.jspecify.annotations.NullMarked;

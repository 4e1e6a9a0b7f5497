/** The progress and outcome of files sent to this service. */
@NullMarked
package vn.gdnn.curriculum.imports.rest;

import org.jspecify.annotations.NullMarked;

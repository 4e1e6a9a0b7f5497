/** Licences over HTTP. */
@NullMarked
package vn.gdnn.curriculum.resource.licence.rest;

import org.jspecify.annotations.NullMarked;

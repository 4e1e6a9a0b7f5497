/** What the rules find in programmes, over HTTP. */
@NullMarked
package vn.gdnn.curriculum.programme.check.rest;

import org.jspecify.annotations.NullMarked;

// Written by `npm run generate` from the schema: not to be edited.
"use strict";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// <stdin>
var schema20 = { "email": 1, "github": 1, "url": 1, "phone": 1, "other": 1, "name": 1, "subject": 1, "subject-kind": 1, "encryption": 1, "condition": 1, "note": 1 };
var schema26 = { "channels": 1, "intro": 1, "channels-intro": 1, "public-issues": 1, "public-issues-text": 1, "contents": 1, "contents-intro": 1, "follow-up": 1, "languages": 1, "encryption": 1, "in-scope": 1, "out-of-scope": 1 };
var schema32 = { "newest": 1, "of": 1, "every": 1, "for": 1, "after": 1, "lines": 1, "until": 1, "matching": 1, "in-each-of": 1, "branch": 1, "status": 1, "package": 1, "note": 1 };
var schema39 = { "versions": 1, "supported": 1, "until": 1, "active-until": 1, "end-of-life": 1, "released": 1, "label": 1, "status-text": 1, "package": 1, "note": 1 };
var schema50 = { "name": 1, "directory": 1, "tags": 1, "scheme": 1, "prereleases": 1, "ignore": 1, "rule": 1, "lines": 1, "statement": 1, "note": 1 };
var schema51 = { "name": 1, "organization": 1, "homepage": 1, "repository": 1, "identifiers": 1, "stage": 1, "repo-status": 1, "production-ready": 1, "notice": 1 };
var schema19 = { "version": 1, "reporting": 1, "support": 1, "releases": 1, "packages": 1, "project": 1, "document": 1, "response": 1, "disclosure": 1, "commitments": 1, "safe-harbor": 1, "bug-bounty": 1, "updates": 1, "acknowledgments": 1, "contacts": 1, "sections": 1, "section-groups": 1, "tools": 1, "render": 1, "checks": 1, "compliance": 1 };
module.exports = validate52;
module.exports.default = validate52;
var func1 = Object.prototype.hasOwnProperty;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[^\s@:]+@[^\s@]+$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s@:]+@[^\\s@]+$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^https?:\/\/\S+$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/\S/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^(?!\s*$)[^\r\n]+$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\s*$)[^\\r\\n]+$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^(https:\/\/|dns:|openpgp4fpr:)\S+$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(https://|dns:|openpgp4fpr:)\\S+$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "email" } });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "github" } });
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "url" } });
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.phone === void 0) {
          vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "phone" } });
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.other === void 0) {
            vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "other" } });
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema20, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (!validate54(data.email, { instancePath: instancePath + "/email" })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      if (!(data.github === "private-reporting")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/github", schemaPath: "#/properties/github/enum", keyword: "enum", params: { allowedValues: ["private-reporting"] } });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      let data3 = data.phone;
      if (typeof data3 === "string") {
        if (!/^\+?[0-9][0-9 ().-]{2,30}$/.test(data3)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/pattern", keyword: "pattern", params: { pattern: "^\\+?[0-9][0-9 ().-]{2,30}$" } });
          errors++;
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.other !== void 0) {
      if (!validate58(data.other, { instancePath: instancePath + "/other" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate60(data.subject, { instancePath: instancePath + "/subject" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data["subject-kind"] !== void 0) {
      let data7 = data["subject-kind"];
      if (!(data7 === "fixed" || data7 === "template" || data7 === "prefix")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/subject-kind", schemaPath: "#/properties/subject-kind/enum", keyword: "enum", params: { allowedValues: ["fixed", "template", "prefix"] } });
        errors++;
      }
    }
    if (data.encryption !== void 0) {
      if (!validate63(data.encryption, { instancePath: instancePath + "/encryption" })) {
        vErrors = joined(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.condition !== void 0) {
      if (!validate60(data.condition, { instancePath: instancePath + "/condition" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate58(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (data.email === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "subject",
          missingProperty: "email",
          depsCount: 1,
          deps: "email"
        } });
        errors++;
      }
    }
    if (data["subject-kind"] !== void 0) {
      if (data.subject === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "subject-kind",
          missingProperty: "subject",
          depsCount: 1,
          deps: "subject"
        } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "text" || key0 === "optional" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate60(data.label, { instancePath: instancePath + "/label" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate58(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.channels === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema26, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data0 = data.channels;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data0[i0], { instancePath: instancePath + "/channels/" + i0 })) {
            vErrors = joined(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["channels-intro"] !== void 0) {
      if (!validate58(data["channels-intro"], { instancePath: instancePath + "/channels-intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["public-issues"] !== void 0) {
      let data4 = data["public-issues"];
      if (!(data4 === "forbidden" || data4 === "discouraged" || data4 === "allowed")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/public-issues", schemaPath: "#/properties/public-issues/enum", keyword: "enum", params: { allowedValues: ["forbidden", "discouraged", "allowed"] } });
        errors++;
      }
    }
    if (data["public-issues-text"] !== void 0) {
      if (!validate58(data["public-issues-text"], { instancePath: instancePath + "/public-issues-text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.contents !== void 0) {
      let data6 = data.contents;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/contents", schemaPath: "#/properties/contents/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          const _errs12 = errors;
          let valid5 = false;
          const _errs13 = errors;
          if (!validate58(data7, { instancePath: instancePath + "/contents/" + i1 })) {
            vErrors = joined(vErrors, validate58.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs13 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const _errs14 = errors;
            if (!validate74(data7, { instancePath: instancePath + "/contents/" + i1 })) {
              vErrors = joined(vErrors, validate74.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs14 === errors;
            valid5 = valid5 || _valid0;
          }
          if (!valid5) {
            vErrors = added(vErrors, { instancePath: instancePath + "/contents/" + i1, schemaPath: "#/properties/contents/items/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/contents", schemaPath: "#/properties/contents/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data["contents-intro"] !== void 0) {
      if (!validate58(data["contents-intro"], { instancePath: instancePath + "/contents-intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["follow-up"] !== void 0) {
      if (!validate58(data["follow-up"], { instancePath: instancePath + "/follow-up" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate80(data10[i2], { instancePath: instancePath + "/languages/" + i2 })) {
            vErrors = joined(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.encryption !== void 0) {
      let data12 = data.encryption;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate63(data12[i3], { instancePath: instancePath + "/encryption/" + i3 })) {
            vErrors = joined(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data["in-scope"] !== void 0) {
      if (!validate83(data["in-scope"], { instancePath: instancePath + "/in-scope" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data["out-of-scope"] !== void 0) {
      if (!validate83(data["out-of-scope"], { instancePath: instancePath + "/out-of-scope" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "release" || data === "patch" || data === "minor" || data === "major")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["release", "patch", "minor", "major"] } });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[1-9][0-9]{0,4}([-–][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}([-\u2013][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!/\S/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (!/\S/.test(data0)) {
            vErrors = added(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } });
            errors++;
          }
        } else {
          vErrors = added(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
    } else {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^(?:[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|[0-9]{4}-?[ ]?Q[1-4]|[0-9]+ [A-Za-z][^\r\n]*|[^0-9\s][^\r\n]*)$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|[0-9]{4}-?[ ]?Q[1-4]|[0-9]+ [A-Za-z][^\\r\\n]*|[^0-9\\s][^\\r\\n]*)$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.newest === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "newest" } });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.every === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "every" } });
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.lines === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "lines" } });
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "newest" || key0 === "of" || key0 === "every" || key0 === "for" || key0 === "after" || key0 === "lines" || key0 === "until" || key0 === "matching" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.newest !== void 0) {
      let data0 = data.newest;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/type", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e3 || isNaN(data0)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      if (!validate91(data.of, { instancePath: instancePath + "/of" })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate91(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate94(data.for, { instancePath: instancePath + "/for" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (!(data4 === "release" || data4 === "successor")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/after", schemaPath: "#/properties/after/enum", keyword: "enum", params: { allowedValues: ["release", "successor"] } });
        errors++;
      }
    }
    if (data.lines !== void 0) {
      if (!validate96(data.lines, { instancePath: instancePath + "/lines" })) {
        vErrors = joined(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate98(data.until, { instancePath: instancePath + "/until" })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.matching !== void 0) {
      let data7 = data.matching;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (!validate60(data7, { instancePath: instancePath + "/matching" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs17 = errors;
        if (Array.isArray(data7)) {
          if (data7.length < 1) {
            vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
            errors++;
          }
          const len0 = data7.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate60(data7[i0], { instancePath: instancePath + "/matching/" + i0 })) {
              vErrors = joined(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf/1/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
        var _valid1 = _errs17 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.newest !== void 0) {
      if (data.of === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "newest",
          missingProperty: "of",
          depsCount: 1,
          deps: "of"
        } });
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (data.newest === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "of",
          missingProperty: "newest",
          depsCount: 1,
          deps: "newest"
        } });
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (data.every === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "for",
          missingProperty: "every",
          depsCount: 1,
          deps: "every"
        } });
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (data.for === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "after",
          missingProperty: "for",
          depsCount: 1,
          deps: "for"
        } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      if (data.lines === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "until",
          missingProperty: "lines",
          depsCount: 1,
          deps: "lines"
        } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.newest === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "newest" } });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.every === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "every" } });
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.lines === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "lines" } });
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.branch === void 0) {
          vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "branch" } });
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema32, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.newest !== void 0) {
      let data0 = data.newest;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/type", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e3 || isNaN(data0)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      if (!validate91(data.of, { instancePath: instancePath + "/of" })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate91(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = joined(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate94(data.for, { instancePath: instancePath + "/for" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (!(data4 === "release" || data4 === "successor")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/after", schemaPath: "#/properties/after/enum", keyword: "enum", params: { allowedValues: ["release", "successor"] } });
        errors++;
      }
    }
    if (data.lines !== void 0) {
      if (!validate96(data.lines, { instancePath: instancePath + "/lines" })) {
        vErrors = joined(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate98(data.until, { instancePath: instancePath + "/until" })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.matching !== void 0) {
      let data7 = data.matching;
      const _errs16 = errors;
      let valid2 = false;
      const _errs17 = errors;
      if (!validate60(data7, { instancePath: instancePath + "/matching" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs18 = errors;
        if (Array.isArray(data7)) {
          if (data7.length < 1) {
            vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
            errors++;
          }
          const len0 = data7.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate60(data7[i0], { instancePath: instancePath + "/matching/" + i0 })) {
              vErrors = joined(vErrors, validate60.errors);
              errors = vErrors.length;
            }
          }
        } else {
          vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf/1/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
        var _valid1 = _errs18 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = added(vErrors, { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["in-each-of"] !== void 0) {
      if (!validate102(data["in-each-of"], { instancePath: instancePath + "/in-each-of" })) {
        vErrors = joined(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.branch !== void 0) {
      if (!validate60(data.branch, { instancePath: instancePath + "/branch" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (!(data11 === "supported" || data11 === "limited")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["supported", "limited"] } });
        errors++;
      }
    }
    if (data.package !== void 0) {
      if (!validate60(data.package, { instancePath: instancePath + "/package" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate60(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.newest !== void 0) {
      if (data.of === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "newest",
          missingProperty: "of",
          depsCount: 1,
          deps: "of"
        } });
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (data.newest === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "of",
          missingProperty: "newest",
          depsCount: 1,
          deps: "newest"
        } });
        errors++;
      }
    }
    if (data["in-each-of"] !== void 0) {
      if (data.newest === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "in-each-of",
          missingProperty: "newest",
          depsCount: 1,
          deps: "newest"
        } });
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (data.every === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "for",
          missingProperty: "every",
          depsCount: 1,
          deps: "every"
        } });
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (data.for === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "after",
          missingProperty: "for",
          depsCount: 1,
          deps: "for"
        } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      if (data.lines === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "until",
          missingProperty: "lines",
          depsCount: 1,
          deps: "lines"
        } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate90.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate90(data[i0], { instancePath: instancePath + "/" + i0 })) {
          vErrors = joined(vErrors, validate90.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } });
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === true || data === false || data === "limited" || data === "planned")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: [true, false, "limited", "planned"] } });
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.versions === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" } });
      errors++;
    }
    if (data.supported === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supported" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema39, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.versions !== void 0) {
      if (!validate96(data.versions, { instancePath: instancePath + "/versions" })) {
        vErrors = joined(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.supported !== void 0) {
      if (!validate120(data.supported, { instancePath: instancePath + "/supported" })) {
        vErrors = joined(vErrors, validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate98(data.until, { instancePath: instancePath + "/until" })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data["active-until"] !== void 0) {
      if (!validate98(data["active-until"], { instancePath: instancePath + "/active-until" })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data["end-of-life"] !== void 0) {
      if (!validate98(data["end-of-life"], { instancePath: instancePath + "/end-of-life" })) {
        vErrors = joined(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.released !== void 0) {
      if (!validate125(data.released, { instancePath: instancePath + "/released" })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate60(data.label, { instancePath: instancePath + "/label" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data["status-text"] !== void 0) {
      if (!validate60(data["status-text"], { instancePath: instancePath + "/status-text" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.package !== void 0) {
      if (!validate60(data.package, { instancePath: instancePath + "/package" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate60(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate118(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = joined(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "critical" || data === "high" || data === "medium" || data === "low")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low"] } });
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate137(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = joined(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) {
        for (j0 = i1; j0--; ) {
          if (func0(data[i1], data[j0])) {
            vErrors = added(vErrors, { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "lines" || key0 === "intro" || key0 === "statement" || key0 === "note" || key0 === "fixes-for" || key0 === "recommendations" || key0 === "end-of-life" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate89(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = joined(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.lines !== void 0) {
      if (!validate117(data.lines, { instancePath: instancePath + "/lines" })) {
        vErrors = joined(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.statement !== void 0) {
      if (!validate58(data.statement, { instancePath: instancePath + "/statement" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate58(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["fixes-for"] !== void 0) {
      if (!validate136(data["fixes-for"], { instancePath: instancePath + "/fixes-for" })) {
        vErrors = joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.recommendations !== void 0) {
      if (!validate83(data.recommendations, { instancePath: instancePath + "/recommendations" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data["end-of-life"] !== void 0) {
      if (!validate58(data["end-of-life"], { instancePath: instancePath + "/end-of-life" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^(?:[^*{}]|\{name\})*(?:\*(?:[^*{}]|\{name\})*)?\{version\}(?:[^*{}]|\{name\})*$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[^*{}]|\\{name\\})*(?:\\*(?:[^*{}]|\\{name\\})*)?\\{version\\}(?:[^*{}]|\\{name\\})*$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = joined(vErrors, validate147.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } });
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate147(data[i0], { instancePath: instancePath + "/" + i0 })) {
          vErrors = joined(vErrors, validate147.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } });
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "semver" || data === "calver" || data === "pep440" || data === "maven" || data === "numeric")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["semver", "calver", "pep440", "maven", "numeric"] } });
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.tag === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tag" || key0 === "why" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (!validate60(data.tag, { instancePath: instancePath + "/tag" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.why !== void 0) {
      if (!validate60(data.why, { instancePath: instancePath + "/why" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      const _errs3 = errors;
      if (!validate60(data0, { instancePath: instancePath + "/" + i0 })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs4 = errors;
        if (!validate155(data0, { instancePath: instancePath + "/" + i0 })) {
          vErrors = joined(vErrors, validate155.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = added(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "tags" || key0 === "scheme" || key0 === "prereleases" || key0 === "ignore" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate60(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate146(data.tags, { instancePath: instancePath + "/tags" })) {
        vErrors = joined(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate151(data.scheme, { instancePath: instancePath + "/scheme" })) {
        vErrors = joined(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.prereleases !== void 0) {
      if (typeof data.prereleases !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/prereleases", schemaPath: "#/properties/prereleases/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate153(data.ignore, { instancePath: instancePath + "/ignore" })) {
        vErrors = joined(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema50, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.directory !== void 0) {
      if (!validate60(data.directory, { instancePath: instancePath + "/directory" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate146(data.tags, { instancePath: instancePath + "/tags" })) {
        vErrors = joined(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate151(data.scheme, { instancePath: instancePath + "/scheme" })) {
        vErrors = joined(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.prereleases !== void 0) {
      if (typeof data.prereleases !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/prereleases", schemaPath: "#/properties/prereleases/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate153(data.ignore, { instancePath: instancePath + "/ignore" })) {
        vErrors = joined(vErrors, validate153.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate89(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = joined(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.lines !== void 0) {
      if (!validate117(data.lines, { instancePath: instancePath + "/lines" })) {
        vErrors = joined(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.statement !== void 0) {
      if (!validate58(data.statement, { instancePath: instancePath + "/statement" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate58(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema51, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate60(data.organization, { instancePath: instancePath + "/organization" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.homepage !== void 0) {
      if (!validate56(data.homepage, { instancePath: instancePath + "/homepage" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.repository !== void 0) {
      if (!validate56(data.repository, { instancePath: instancePath + "/repository" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifiers !== void 0) {
      let data4 = data.identifiers;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!/^(pkg:|cpe:2\.3:)\S+$/.test(data5)) {
              vErrors = added(vErrors, { instancePath: instancePath + "/identifiers/" + i0, schemaPath: "#/properties/identifiers/items/pattern", keyword: "pattern", params: { pattern: "^(pkg:|cpe:2\\.3:)\\S+$" } });
              errors++;
            }
          } else {
            vErrors = added(vErrors, { instancePath: instancePath + "/identifiers/" + i0, schemaPath: "#/properties/identifiers/items/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data6 = data.stage;
      if (!(data6 === "concept" || data6 === "alpha" || data6 === "beta" || data6 === "mvp" || data6 === "stable" || data6 === "maintenance" || data6 === "deprecated")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: ["concept", "alpha", "beta", "mvp", "stable", "maintenance", "deprecated"] } });
        errors++;
      }
    }
    if (data["repo-status"] !== void 0) {
      let data7 = data["repo-status"];
      if (!(data7 === "active" || data7 === "abandoned" || data7 === "concept" || data7 === "inactive" || data7 === "moved" || data7 === "suspended" || data7 === "unsupported" || data7 === "WIP")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/repo-status", schemaPath: "#/properties/repo-status/enum", keyword: "enum", params: { allowedValues: ["active", "abandoned", "concept", "inactive", "moved", "suspended", "unsupported", "WIP"] } });
        errors++;
      }
    }
    if (data["production-ready"] !== void 0) {
      if (typeof data["production-ready"] !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/production-ready", schemaPath: "#/properties/production-ready/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (!validate58(data.notice, { instancePath: instancePath + "/notice" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "language" || key0 === "updated" || key0 === "reviewed" || key0 === "expires" || key0 === "canonical" || key0 === "csaf" || key0 === "change-notice" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate60(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.language !== void 0) {
      if (!validate80(data.language, { instancePath: instancePath + "/language" })) {
        vErrors = joined(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.updated !== void 0) {
      if (!validate125(data.updated, { instancePath: instancePath + "/updated" })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.reviewed !== void 0) {
      if (!validate125(data.reviewed, { instancePath: instancePath + "/reviewed" })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate184(data.expires, { instancePath: instancePath + "/expires" })) {
        vErrors = joined(vErrors, validate184.errors);
        errors = vErrors.length;
      }
    }
    if (data.canonical !== void 0) {
      let data5 = data.canonical;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate56(data5[i0], { instancePath: instancePath + "/canonical/" + i0 })) {
            vErrors = joined(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data5[i1], data5[j0])) {
                vErrors = added(vErrors, { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.csaf !== void 0) {
      if (!validate56(data.csaf, { instancePath: instancePath + "/csaf" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data["change-notice"] !== void 0) {
      if (!validate58(data["change-notice"], { instancePath: instancePath + "/change-notice" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "within" || key0 === "every" || key0 === "when" || key0 === "from" || key0 === "until" || key0 === "commitment" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.within !== void 0) {
      if (!validate94(data.within, { instancePath: instancePath + "/within" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate94(data.every, { instancePath: instancePath + "/every" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (!(data2 === "as-soon-as-possible" || data2 === "regularly" || data2 === "best-effort" || data2 === "after-fix-released" || data2 === "coordinated-with-reporter" || data2 === "depends-on-severity")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: ["as-soon-as-possible", "regularly", "best-effort", "after-fix-released", "coordinated-with-reporter", "depends-on-severity"] } });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (!(data3 === "report" || data3 === "acknowledgement" || data3 === "confirmation" || data3 === "fix")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: ["report", "acknowledgement", "confirmation", "fix"] } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      if (!(data4 === "resolved" || data4 === "disclosed")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/until", schemaPath: "#/properties/until/enum", keyword: "enum", params: { allowedValues: ["resolved", "disclosed"] } });
        errors++;
      }
    }
    if (data.commitment !== void 0) {
      let data5 = data.commitment;
      if (!(data5 === "commit" || data5 === "aim" || data5 === "expect" || data5 === "best-effort")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: ["commit", "aim", "expect", "best-effort"] } });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!/^(?:[1-9][0-9]{0,4}([-–][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?|as-soon-as-possible|regularly|best-effort|after-fix-released|coordinated-with-reporter|depends-on-severity)$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,4}([-\u2013][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?|as-soon-as-possible|regularly|best-effort|after-fix-released|coordinated-with-reporter|depends-on-severity)$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = joined(vErrors, validate192.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "critical" || key0 === "high" || key0 === "medium" || key0 === "low" || key0 === "all" || key0 === "intro" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.critical !== void 0) {
      if (!validate191(data.critical, { instancePath: instancePath + "/critical" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.high !== void 0) {
      if (!validate191(data.high, { instancePath: instancePath + "/high" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.medium !== void 0) {
      if (!validate191(data.medium, { instancePath: instancePath + "/medium" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.low !== void 0) {
      if (!validate191(data.low, { instancePath: instancePath + "/low" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate191(data.all, { instancePath: instancePath + "/all" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "acknowledgement" || key0 === "assessment" || key0 === "first-update" || key0 === "updates" || key0 === "fixes" || key0 === "process" || key0 === "intro" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.acknowledgement !== void 0) {
      if (!validate191(data.acknowledgement, { instancePath: instancePath + "/acknowledgement" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessment !== void 0) {
      if (!validate191(data.assessment, { instancePath: instancePath + "/assessment" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data["first-update"] !== void 0) {
      if (!validate191(data["first-update"], { instancePath: instancePath + "/first-update" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.updates !== void 0) {
      if (!validate191(data.updates, { instancePath: instancePath + "/updates" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.fixes !== void 0) {
      let data4 = data.fixes;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (!validate94(data4, { instancePath: instancePath + "/fixes" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (!validate202(data4, { instancePath: instancePath + "/fixes" })) {
          vErrors = joined(vErrors, validate202.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = added(vErrors, { instancePath: instancePath + "/fixes", schemaPath: "#/properties/fixes/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.process !== void 0) {
      if (!validate83(data.process, { instancePath: instancePath + "/process" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "offered" || key0 === "default" || key0 === "anonymity" || key0 === "where" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.offered !== void 0) {
      if (typeof data.offered !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/offered", schemaPath: "#/properties/offered/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data1 = data.default;
      if (!(data1 === "named" || data1 === "anonymous" || data1 === "ask")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/default", schemaPath: "#/properties/default/enum", keyword: "enum", params: { allowedValues: ["named", "anonymous", "ask"] } });
        errors++;
      }
    }
    if (data.anonymity !== void 0) {
      let data2 = data.anonymity;
      if (!(data2 === "allowed" || data2 === "not-offered")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/anonymity", schemaPath: "#/properties/anonymity/enum", keyword: "enum", params: { allowedValues: ["allowed", "not-offered"] } });
        errors++;
      }
    }
    if (data.where !== void 0) {
      let data3 = data.where;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "release-notes" || data4 === "advisory" || data4 === "acknowledgments-page" || data4 === "changelog")) {
            vErrors = added(vErrors, { instancePath: instancePath + "/where/" + i0, schemaPath: "#/properties/where/items/enum", keyword: "enum", params: { allowedValues: ["release-notes", "advisory", "acknowledgments-page", "changelog"] } });
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data3[i1], data3[j0])) {
                vErrors = added(vErrors, { instancePath: instancePath + "/where", schemaPath: "#/properties/where/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "model" || key0 === "public" || key0 === "window" || key0 === "credit" || key0 === "cve" || key0 === "coordinators" || key0 === "intro" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (!(data0 === "coordinated" || data0 === "discretionary" || data0 === "non-disclosure")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: ["coordinated", "discretionary", "non-disclosure"] } });
        errors++;
      }
    }
    if (data.public !== void 0) {
      if (!validate191(data.public, { instancePath: instancePath + "/public" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate191(data.window, { instancePath: instancePath + "/window" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.credit !== void 0) {
      let data3 = data.credit;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data3 !== "boolean") {
        vErrors = added(vErrors, { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/anyOf/0/type", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs9 = errors;
        if (!validate216(data3, { instancePath: instancePath + "/credit" })) {
          vErrors = joined(vErrors, validate216.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = added(vErrors, { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.cve !== void 0) {
      let data4 = data.cve;
      if (!(data4 === "always" || data4 === "on-request" || data4 === "never")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/cve", schemaPath: "#/properties/cve/enum", keyword: "enum", params: { allowedValues: ["always", "on-request", "never"] } });
        errors++;
      }
    }
    if (data.coordinators !== void 0) {
      if (!validate83(data.coordinators, { instancePath: instancePath + "/coordinators" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project" || key0 === "reporter" || key0 === "project-intro" || key0 === "reporter-intro" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.project !== void 0) {
      if (!validate83(data.project, { instancePath: instancePath + "/project" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.reporter !== void 0) {
      if (!validate83(data.reporter, { instancePath: instancePath + "/reporter" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data["project-intro"] !== void 0) {
      if (!validate58(data["project-intro"], { instancePath: instancePath + "/project-intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["reporter-intro"] !== void 0) {
      if (!validate58(data["reporter-intro"], { instancePath: instancePath + "/reporter-intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.level === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "statement" || key0 === "terms" || key0 === "covers" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data0 = data.level;
      if (!(data0 === "none" || data0 === "partial" || data0 === "full")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: ["none", "partial", "full"] } });
        errors++;
      }
    }
    if (data.statement !== void 0) {
      if (!validate58(data.statement, { instancePath: instancePath + "/statement" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.terms !== void 0) {
      if (!validate56(data.terms, { instancePath: instancePath + "/terms" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data3 = data.covers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "anti-hacking" || data4 === "anti-circumvention" || data4 === "terms-of-service" || data4 === "good-faith" || data4 === "third-party-notice")) {
            vErrors = added(vErrors, { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: ["anti-hacking", "anti-circumvention", "terms-of-service", "good-faith", "third-party-notice"] } });
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data3[i1], data3[j0])) {
                vErrors = added(vErrors, { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate229.errors = vErrors;
  return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.program === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "program" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "program" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.program !== void 0) {
      if (!validate56(data.program, { instancePath: instancePath + "/program" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "github-advisories" || data === "github-releases" || data === "changelog" || data === "email" || data === "mailing-list" || data === "website" || data === "security-policy-file" || data === "in-product" || data === "feed" || data === "other")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["github-advisories", "github-releases", "changelog", "email", "mailing-list", "website", "security-policy-file", "in-product", "feed", "other"] } });
    errors++;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "severity" || key0 === "audience" || key0 === "path" || key0 === "url" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate239(data.type, { instancePath: instancePath + "/type" })) {
        vErrors = joined(vErrors, validate239.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      if (!validate136(data.severity, { instancePath: instancePath + "/severity" })) {
        vErrors = joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.audience !== void 0) {
      if (!validate60(data.audience, { instancePath: instancePath + "/audience" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate60(data.path, { instancePath: instancePath + "/path" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.severity === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } });
      errors++;
    }
    if (data.release === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "release" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (!validate136(data.severity, { instancePath: instancePath + "/severity" })) {
        vErrors = joined(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.release !== void 0) {
      let data1 = data.release;
      if (!(data1 === "patch" || data1 === "minor" || data1 === "out-of-band" || data1 === "next-scheduled")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/release", schemaPath: "#/properties/release/enum", keyword: "enum", params: { allowedValues: ["patch", "minor", "out-of-band", "next-scheduled"] } });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "timeliness" || key0 === "channels" || key0 === "release-rules" || key0 === "subscribe" || key0 === "intro" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.timeliness !== void 0) {
      if (!validate191(data.timeliness, { instancePath: instancePath + "/timeliness" })) {
        vErrors = joined(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      let data1 = data.channels;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs6 = errors;
          let valid3 = false;
          const _errs7 = errors;
          if (!validate239(data2, { instancePath: instancePath + "/channels/" + i0 })) {
            vErrors = joined(vErrors, validate239.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs7 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs8 = errors;
            if (!validate241(data2, { instancePath: instancePath + "/channels/" + i0 })) {
              vErrors = joined(vErrors, validate241.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = added(vErrors, { instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data["release-rules"] !== void 0) {
      let data3 = data["release-rules"];
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/release-rules", schemaPath: "#/properties/release-rules/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate249(data3[i1], { instancePath: instancePath + "/release-rules/" + i1 })) {
            vErrors = joined(vErrors, validate249.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/release-rules", schemaPath: "#/properties/release-rules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.subscribe !== void 0) {
      if (!validate83(data.subscribe, { instancePath: instancePath + "/subscribe" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "url" || key0 === "for" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate60(data.for, { instancePath: instancePath + "/for" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "intro" || key0 === "text" || key0 === "url" || key0 === "groups" || key0 === "names" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.groups !== void 0) {
      if (!validate83(data.groups, { instancePath: instancePath + "/groups" })) {
        vErrors = joined(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.names !== void 0) {
      let data4 = data.names;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          const _errs9 = errors;
          let valid3 = false;
          const _errs10 = errors;
          if (!validate60(data5, { instancePath: instancePath + "/names/" + i0 })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs11 = errors;
            if (!validate262(data5, { instancePath: instancePath + "/names/" + i0 })) {
              vErrors = joined(vErrors, validate262.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs11 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = added(vErrors, { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "email" } });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "url" } });
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.via === void 0) {
          vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "via" } });
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.for === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "for" || key0 === "email" || key0 === "url" || key0 === "via" || key0 === "label" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (!(data0 === "security" || data0 === "policy-questions" || data0 === "general-questions" || data0 === "bugs" || data0 === "features" || data0 === "hiring" || data0 === "other")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: ["security", "policy-questions", "general-questions", "bugs", "features", "hiring", "other"] } });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (!validate54(data.email, { instancePath: instancePath + "/email" })) {
        vErrors = joined(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.via !== void 0) {
      let data3 = data.via;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/via", schemaPath: "#/properties/via/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "github-issues" || data4 === "github-discussions" || data4 === "reporting-channel")) {
            vErrors = added(vErrors, { instancePath: instancePath + "/via/" + i0, schemaPath: "#/properties/via/items/enum", keyword: "enum", params: { allowedValues: ["github-issues", "github-discussions", "reporting-channel"] } });
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data3[i1], data3[j0])) {
                vErrors = added(vErrors, { instancePath: instancePath + "/via", schemaPath: "#/properties/via/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/via", schemaPath: "#/properties/via/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate60(data.label, { instancePath: instancePath + "/label" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } });
      errors++;
    }
    if (data.body === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "body" || key0 === "id" || key0 === "group" || key0 === "kind" || key0 === "audience" || key0 === "order" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate60(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== void 0) {
      if (!validate58(data.body, { instancePath: instancePath + "/body" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate277(data.id, { instancePath: instancePath + "/id" })) {
        vErrors = joined(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.group !== void 0) {
      if (!validate60(data.group, { instancePath: instancePath + "/group" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (!(data4 === "best-practice" || data4 === "limitation" || data4 === "consideration" || data4 === "production-recommendation" || data4 === "contributor-guideline" || data4 === "legal" || data4 === "other")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["best-practice", "limitation", "consideration", "production-recommendation", "contributor-guideline", "legal", "other"] } });
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data5 = data.audience;
      if (!(data5 === "users" || data5 === "operators" || data5 === "contributors" || data5 === "reporters")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: ["users", "operators", "contributors", "reporters"] } });
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data6 = data.order;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e4 || isNaN(data6)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } });
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "intro" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate60(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.intro !== void 0) {
      if (!validate58(data.intro, { instancePath: instancePath + "/intro" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "type" || key0 === "url" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate60(data.name, { instancePath: instancePath + "/name" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "fuzzing" || data1 === "container" || data1 === "secret" || data1 === "SCA" || data1 === "SAST" || data1 === "other")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ["fuzzing", "container", "secret", "SCA", "SAST", "other"] } });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate56(data.url, { instancePath: instancePath + "/url" })) {
        vErrors = joined(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate58(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "mode" || key0 === "order" || key0 === "headings" || key0 === "marks" || key0 === "lead" || key0 === "closing" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (!validate60(data.path, { instancePath: instancePath + "/path" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "whole" || data1 === "managed")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["whole", "managed"] } });
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data2 = data.order;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate277(data2[i0], { instancePath: instancePath + "/order/" + i0 })) {
            vErrors = joined(vErrors, validate277.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data4 = data.headings;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!/^[a-z][a-z0-9.-]*$/.test(key1)) {
              vErrors = added(vErrors, { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9.-]*$" }, propertyName: key1 });
              errors++;
            }
          }
          var valid4 = _errs9 === errors;
          if (!valid4) {
            vErrors = added(vErrors, { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data4) {
          if (!validate60(data4[key2], { instancePath: instancePath + "/headings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.marks !== void 0) {
      let data6 = data.marks;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } });
          errors++;
        }
        for (const key3 in data6) {
          if (!(key3 === "supported" || key3 === "unsupported" || key3 === "limited" || key3 === "planned" || /^x-/.test(key3))) {
            vErrors = added(vErrors, { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } });
            errors++;
          }
        }
        if (data6.supported !== void 0) {
          if (!validate60(data6.supported, { instancePath: instancePath + "/marks/supported" })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.unsupported !== void 0) {
          if (!validate60(data6.unsupported, { instancePath: instancePath + "/marks/unsupported" })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.limited !== void 0) {
          if (!validate60(data6.limited, { instancePath: instancePath + "/marks/limited" })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data6.planned !== void 0) {
          if (!validate60(data6.planned, { instancePath: instancePath + "/marks/planned" })) {
            vErrors = joined(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.lead !== void 0) {
      if (!validate58(data.lead, { instancePath: instancePath + "/lead" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.closing !== void 0) {
      if (!validate58(data.closing, { instancePath: instancePath + "/closing" })) {
        vErrors = joined(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "error" || data === "warning" || data === "notice")) {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ["error", "warning", "notice"] } });
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.severity === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "severity" || key0 === "reason" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (!(data0 === "error" || data0 === "warning" || data0 === "notice" || data0 === "off")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: ["error", "warning", "notice", "off"] } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate60(data.reason, { instancePath: instancePath + "/reason" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    if (data.rule === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "reason" || key0 === "until" || key0 === "file" || key0 === "text" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate277(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = joined(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate60(data.reason, { instancePath: instancePath + "/reason" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate125(data.until, { instancePath: instancePath + "/until" })) {
        vErrors = joined(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate60(data.file, { instancePath: instancePath + "/file" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate60(data.text, { instancePath: instancePath + "/text" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate308.errors = vErrors;
  return errors === 0;
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "profile" || key0 === "warn-before" || key0 === "rules" || key0 === "ignore" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (!(data0 === "recommended" || data0 === "strict" || data0 === "osps-baseline" || data0 === "cra")) {
        vErrors = added(vErrors, { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: ["recommended", "strict", "osps-baseline", "cra"] } });
        errors++;
      }
    }
    if (data["warn-before"] !== void 0) {
      if (!validate94(data["warn-before"], { instancePath: instancePath + "/warn-before" })) {
        vErrors = joined(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data2 = data.rules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!/^[a-z0-9][a-z0-9-]*$/.test(key1)) {
              vErrors = added(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, propertyName: key1 });
              errors++;
            }
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            vErrors = added(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          const _errs9 = errors;
          let valid3 = false;
          const _errs10 = errors;
          if (!validate303(data3, { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
            vErrors = joined(vErrors, validate303.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs10 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs11 = errors;
            if (!validate305(data3, { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") })) {
              vErrors = joined(vErrors, validate305.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs11 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = added(vErrors, { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf", keyword: "anyOf", params: {} });
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data4 = data.ignore;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate308(data4[i0], { instancePath: instancePath + "/ignore/" + i0 })) {
            vErrors = joined(vErrors, validate308.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!/^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/.test(data)) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$" } });
      errors++;
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cra" || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.cra !== void 0) {
      let data0 = data.cra;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/cra", schemaPath: "#/properties/cra/minProperties", keyword: "minProperties", params: { limit: 1 } });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "role" || key1 === "support-period-end" || /^x-/.test(key1))) {
            vErrors = added(vErrors, { instancePath: instancePath + "/cra", schemaPath: "#/properties/cra/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data0.role !== void 0) {
          let data1 = data0.role;
          if (!(data1 === "none" || data1 === "manufacturer" || data1 === "steward")) {
            vErrors = added(vErrors, { instancePath: instancePath + "/cra/role", schemaPath: "#/properties/cra/properties/role/enum", keyword: "enum", params: { allowedValues: ["none", "manufacturer", "steward"] } });
            errors++;
          }
        }
        if (data0["support-period-end"] !== void 0) {
          if (!validate317(data0["support-period-end"], { instancePath: instancePath + "/cra/support-period-end" })) {
            vErrors = joined(vErrors, validate317.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/cra", schemaPath: "#/properties/cra/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      vErrors = added(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema19, key0) || /^x-/.test(key0))) {
        vErrors = added(vErrors, { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        vErrors = added(vErrors, { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } });
        errors++;
      }
    }
    if (data.reporting !== void 0) {
      let data1 = data.reporting;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data1[i0], { instancePath: instancePath + "/reporting/" + i0 })) {
            vErrors = joined(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/anyOf/0/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (!validate68(data1, { instancePath: instancePath + "/reporting" })) {
          vErrors = joined(vErrors, validate68.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = added(vErrors, { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.support !== void 0) {
      if (!validate88(data.support, { instancePath: instancePath + "/support" })) {
        vErrors = joined(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.releases !== void 0) {
      let data4 = data.releases;
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (!validate60(data4, { instancePath: instancePath + "/releases" })) {
        vErrors = joined(vErrors, validate60.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs12 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const _errs13 = errors;
        if (!validate144(data4, { instancePath: instancePath + "/releases" })) {
          vErrors = joined(vErrors, validate144.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs13 === errors;
        valid4 = valid4 || _valid1;
      }
      if (!valid4) {
        vErrors = added(vErrors, { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.packages !== void 0) {
      let data5 = data.packages;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate161(data5[i1], { instancePath: instancePath + "/packages/" + i1 })) {
            vErrors = joined(vErrors, validate161.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/packages", schemaPath: "#/properties/packages/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.project !== void 0) {
      if (!validate172(data.project, { instancePath: instancePath + "/project" })) {
        vErrors = joined(vErrors, validate172.errors);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate179(data.document, { instancePath: instancePath + "/document" })) {
        vErrors = joined(vErrors, validate179.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0) {
      if (!validate190(data.response, { instancePath: instancePath + "/response" })) {
        vErrors = joined(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.disclosure !== void 0) {
      if (!validate213(data.disclosure, { instancePath: instancePath + "/disclosure" })) {
        vErrors = joined(vErrors, validate213.errors);
        errors = vErrors.length;
      }
    }
    if (data.commitments !== void 0) {
      if (!validate223(data.commitments, { instancePath: instancePath + "/commitments" })) {
        vErrors = joined(vErrors, validate223.errors);
        errors = vErrors.length;
      }
    }
    if (data["safe-harbor"] !== void 0) {
      if (!validate229(data["safe-harbor"], { instancePath: instancePath + "/safe-harbor" })) {
        vErrors = joined(vErrors, validate229.errors);
        errors = vErrors.length;
      }
    }
    if (data["bug-bounty"] !== void 0) {
      let data13 = data["bug-bounty"];
      const _errs24 = errors;
      let valid7 = false;
      const _errs25 = errors;
      if (false !== data13) {
        vErrors = added(vErrors, { instancePath: instancePath + "/bug-bounty", schemaPath: "#/properties/bug-bounty/anyOf/0/const", keyword: "const", params: { allowedValue: false } });
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        const _errs26 = errors;
        if (!validate233(data13, { instancePath: instancePath + "/bug-bounty" })) {
          vErrors = joined(vErrors, validate233.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs26 === errors;
        valid7 = valid7 || _valid2;
      }
      if (!valid7) {
        vErrors = added(vErrors, { instancePath: instancePath + "/bug-bounty", schemaPath: "#/properties/bug-bounty/anyOf", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.updates !== void 0) {
      if (!validate237(data.updates, { instancePath: instancePath + "/updates" })) {
        vErrors = joined(vErrors, validate237.errors);
        errors = vErrors.length;
      }
    }
    if (data.acknowledgments !== void 0) {
      if (!validate256(data.acknowledgments, { instancePath: instancePath + "/acknowledgments" })) {
        vErrors = joined(vErrors, validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data.contacts !== void 0) {
      let data16 = data.contacts;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate268(data16[i2], { instancePath: instancePath + "/contacts/" + i2 })) {
            vErrors = joined(vErrors, validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data18 = data.sections;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate274(data18[i3], { instancePath: instancePath + "/sections/" + i3 })) {
            vErrors = joined(vErrors, validate274.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data["section-groups"] !== void 0) {
      let data20 = data["section-groups"];
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/section-groups", schemaPath: "#/properties/section-groups/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate281(data20[i4], { instancePath: instancePath + "/section-groups/" + i4 })) {
            vErrors = joined(vErrors, validate281.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/section-groups", schemaPath: "#/properties/section-groups/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.tools !== void 0) {
      let data22 = data.tools;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          vErrors = added(vErrors, { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/minItems", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate285(data22[i5], { instancePath: instancePath + "/tools/" + i5 })) {
            vErrors = joined(vErrors, validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = added(vErrors, { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.render !== void 0) {
      if (!validate290(data.render, { instancePath: instancePath + "/render" })) {
        vErrors = joined(vErrors, validate290.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      if (!validate301(data.checks, { instancePath: instancePath + "/checks" })) {
        vErrors = joined(vErrors, validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.compliance !== void 0) {
      if (!validate316(data.compliance, { instancePath: instancePath + "/compliance" })) {
        vErrors = joined(vErrors, validate316.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = added(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

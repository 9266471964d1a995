// The syntax tree as the passes see it: acorn's nodes, visited in source order.
import type { AnyNode, Program } from "acorn";
import type { Node as EstreeNode } from "estree";
import { walk as walkEstree } from "estree-walker";

export type Node = AnyNode;
export type NodeType = Node["type"];
export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;

export type FunctionNode = NodeOf<"FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression">;
export type ClassNode = NodeOf<"ClassDeclaration" | "ClassExpression">;
/** What has a key in an object literal or a class. */
export type Member = NodeOf<"Property" | "MethodDefinition" | "PropertyDefinition">;

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}

export function isClass(node: Node): node is ClassNode {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

/** Visits every node below the program. The one cast between acorn's types and estree's is here. */
export function walk(program: Program, enter: (node: Node) => void, leave: (node: Node) => void): void {
  walkEstree(program as unknown as EstreeNode, {
    enter: (node) => {
      enter(node as unknown as Node);
    },
    leave: (node) => {
      leave(node as unknown as Node);
    },
  });
}

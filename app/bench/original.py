"""The peer that the service replaces: its two routes, all in memory and lost at restart."""

import json
import os

from flask import Flask, jsonify, request

app = Flask(__name__)

with open(os.environ["PAGE"], encoding="utf-8") as page:
    comments = {"1": json.load(page)}


@app.post("/api/comment/new")
def create():
    body = request.get_json()
    content_id = str(body["content_id"])
    comments.setdefault(content_id, []).append({"email": body["email"], "comment": body["comment"]})
    message = f"comment created and associated with content_id {content_id}"
    return jsonify({"status": "SUCCESS", "message": message})


@app.get("/api/comment/list/<content_id>")
def show(content_id):
    if content_id in comments:
        return jsonify(comments[content_id])
    return jsonify({"status": "NOT-FOUND", "message": f"content_id {content_id} not found"}), 404

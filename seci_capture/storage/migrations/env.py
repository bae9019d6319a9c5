"""Run by Alembic: the scripts in ``versions`` on the database that ``schema.py`` prepared."""

from alembic import context

with context.config.attributes["engine"].connect() as connection:
    # The driver begins nothing by itself, and each statement apart would wait for the disk.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    context.configure(connection=connection, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
